// The interface's words in Swedish, put together from one file for each part. No words here.

import common from "./sv/common.js";
import company from "./sv/company.js";
import interview from "./sv/interview.js";
import paper from "./sv/paper.js";
import person from "./sv/person.js";
import plan from "./sv/plan.js";
import start from "./sv/start.js";

export default { ...common, ...start, ...company, interview, paper, person, plan };
