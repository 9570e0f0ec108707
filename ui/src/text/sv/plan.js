// Words of the plan views, Swedish.

export default {};
