// Words of the interview views, Swedish.

export default {};
