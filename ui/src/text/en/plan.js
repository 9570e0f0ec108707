// Words of the plan views, English.

export default {};
