// A certificate of participation: looked at, printed, saved and issued; and those that were issued. Who
// may have one, the program says.

import { h } from "../dom.js";
import { attempt } from "../errors.js";
import { dateTime } from "../format.js";
import { call } from "../ipc.js";
import { label, t } from "../text/index.js";
import { confirm } from "../widgets/dialog.js";
import { notify } from "../widgets/notice.js";
import { button } from "../widgets/page.js";
import { openSheet } from "./sheet.js";

/** @typedef {import("../../types/api.ts").IssuedCertificate} IssuedCertificate */
/** @typedef {import("../../types/api.ts").Language} Language */
/** @typedef {import("./frame.js").Act} Act */

/**
 * @param {string} seat
 * @param {string} person
 * @param {Language | null} first the language that the person has papers in, where it is known
 * @param {Act} act
 */
export async function openCertificate(seat, person, first, act) {
  const words = t.training.certificate;
  let issued = false;
  /** @param {import("./sheet.js").How} how */
  const of = (how) => ({ seat_id: seat, language: how.language, large_print: how.large });
  await openSheet({
    title: words.titleOf(person),
    large: true,
    ...(first ? { first } : {}),
    of: (how) => ({ certificate: of(how) }),
    more: (how, redraw) =>
      button(
        t.paper.issue,
        async () => {
          const yes = await confirm({ title: t.paper.issueTitle(words.within), text: t.paper.issueText, yes: t.paper.issue });
          if (!yes || !(await attempt(() => call("certificate_issue", of(how()))))) return;
          issued = true;
          notify(words.issued);
          redraw();
        },
        { id: "certificate-issue" },
      ),
  });
  if (issued) await act.reload();
}

/** @param {readonly IssuedCertificate[]} issued */
export function issuedCertificates(issued) {
  const words = t.training.certificate;
  return issued.map((one) => {
    const copy = async () => {
      const saved = await attempt(() => call("certificate_issued_save", { id: one.id }));
      if (saved?.path) notify(t.paper.saved(saved.path));
    };
    return h(
      "p",
      { class: "soft small", title: one.sha256 },
      `${words.issuedOn(one.version, dateTime(one.issued_at))} · ${label("language", one.language)} · `,
      button(t.paper.saveCopy, copy, { quiet: true, label: t.paper.saveCopyOf(words.within, one.version) }),
    );
  });
}
