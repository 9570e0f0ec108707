// The interface's words in Swedish, put together from one file for each part. No words here.

import aid from "./sv/aid.js";
import backup from "./sv/backup.js";
import company from "./sv/company.js";
import criteria from "./sv/criteria.js";
import drafts from "./sv/drafts.js";
import erasure from "./sv/erasure.js";
import evaluation from "./sv/evaluation.js";
import frame from "./sv/frame.js";
import handover from "./sv/handover.js";
import interview from "./sv/interview.js";
import library from "./sv/library.js";
import lock from "./sv/lock.js";
import modelPackage from "./sv/package.js";
import month from "./sv/month.js";
import mappingForm from "./sv/mapping-form.js";
import matrix from "./sv/matrix.js";
import many from "./sv/many.js";
import overview from "./sv/overview.js";
import paper from "./sv/paper.js";
import period from "./sv/period.js";
import person from "./sv/person.js";
import plan from "./sv/plan.js";
import project from "./sv/project.js";
import protection from "./sv/protection.js";
import recovery from "./sv/recovery.js";
import report from "./sv/report.js";
import settings from "./sv/settings.js";
import start from "./sv/start.js";
import steps from "./sv/steps.js";
import time from "./sv/time.js";
import training from "./sv/training.js";
import validation from "./sv/validation.js";
import waiting from "./sv/waiting.js";

export default {
  ...company,
  ...drafts,
  ...frame,
  ...library,
  ...lock,
  ...overview,
  ...recovery,
  ...settings,
  ...start,
  ...steps,
  aid,
  backup,
  criteria,
  erasure,
  handover,
  interview,
  many,
  package: modelPackage,
  evaluation,
  month,
  mappingForm,
  matrix,
  paper,
  period,
  person,
  plan,
  project,
  protection,
  report,
  time,
  training,
  validation,
  waiting,
};
