// Words of the interview views, English.

export default {};
