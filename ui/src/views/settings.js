// Settings: of the program on this laptop, of the coach, and of the register's password. Each field saves itself; only a new password is saved by its button.

import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { page, pageHead, tabs } from "../widgets/page.js";
import { aboutTab, coachTab } from "./settings/coach.js";
import { programTab } from "./settings/program.js";
import { securityTab } from "./settings/security.js";

/** @typedef {import("./frame.js").Act} Act */
/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("../../types/api.ts").ProjectPage} ProjectPage */
/** @typedef {{ tab: string, project: ProjectPage }} Model */

/** @param {Route} route @returns {Promise<Model>} */
export async function load(route) {
  return { tab: route.parts[1] ?? "program", project: await call("project_page") };
}

export function title() {
  return t.settings.title;
}

/** @param {Model} model */
export function render(model) {
  const { tab, project } = model;
  return page(
    pageHead({ title: t.settings.title }),
    tabs(
      t.settings.tabs,
      [
        { id: "program", text: t.settings.program, href: "/settings" },
        { id: "coach", text: t.settings.coach, href: "/settings/coach" },
        { id: "security", text: t.settings.security, href: "/settings/security" },
        { id: "about", text: t.settings.about, href: "/settings/about" },
      ],
      tab,
    ),
    tab === "program" && programTab(),
    tab === "coach" && coachTab(project.coach),
    tab === "security" && securityTab(),
    tab === "about" && aboutTab(),
  );
}
