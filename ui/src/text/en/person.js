// Words of the person views, English.

export default {};
