// The interface's words in English, put together from one file for each part. No words here.

import aid from "./en/aid.js";
import backup from "./en/backup.js";
import company from "./en/company.js";
import criteria from "./en/criteria.js";
import drafts from "./en/drafts.js";
import erasure from "./en/erasure.js";
import evaluation from "./en/evaluation.js";
import frame from "./en/frame.js";
import handover from "./en/handover.js";
import interview from "./en/interview.js";
import library from "./en/library.js";
import lock from "./en/lock.js";
import modelPackage from "./en/package.js";
import month from "./en/month.js";
import mappingForm from "./en/mapping-form.js";
import matrix from "./en/matrix.js";
import many from "./en/many.js";
import overview from "./en/overview.js";
import paper from "./en/paper.js";
import period from "./en/period.js";
import person from "./en/person.js";
import plan from "./en/plan.js";
import project from "./en/project.js";
import protection from "./en/protection.js";
import recovery from "./en/recovery.js";
import report from "./en/report.js";
import settings from "./en/settings.js";
import start from "./en/start.js";
import steps from "./en/steps.js";
import time from "./en/time.js";
import training from "./en/training.js";
import validation from "./en/validation.js";
import waiting from "./en/waiting.js";

/** @type {typeof import("./sv.js").default} */
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
