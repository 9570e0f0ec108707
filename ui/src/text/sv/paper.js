// Words of the paper views, Swedish.

export default {};
