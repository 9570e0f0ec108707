// Words of the paper views, English.

export default {};
