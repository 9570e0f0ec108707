// Words of the person views, Swedish.

export default {};
