// Tables of rows with a name: a caption for screen readers, a row header, and columns that can be
// sorted. The table scrolls sideways by itself where there is no room. Not for forms.
//
//   table({ caption, columns: [{ text, cell: row => node, number, sort: row => text | number }], rows,
//           key: row => id })
// The first column is the row's header and holds its link.
//
// Of a list that comes some rows at a time the program does the sorting:
//   askedTable({ caption, columns: [{ text, cell, by }], key, order: { by, down }, ask: order => … })
//     → { element, show(rows) }

import { h, list } from "../dom.js";
import { language, t } from "../text/index.js";
import { announce } from "./live.js";

/** @typedef {import("../dom.js").Child} Child */
/**
 * @template R
 * @typedef {object} Column
 * @property {string} text heading
 * @property {(row: R) => Child} cell
 * @property {boolean} [number] figures stand to the right
 * @property {(row: R) => string | number | null} [sort] makes the heading a button
 * @property {string} [by] what the program is asked to sort by, where it does the sorting
 * @property {boolean} [hidden] the heading is for screen readers only
 * @property {"narrow" | "wide"} [width]
 */

/**
 * @template R
 * @param {{ caption: string, columns: readonly Column<R>[], rows: readonly R[], key: (row: R) => string,
 *   class?: string }} props
 */
export function table(props) {
  const body = h("tbody");
  /** @type {{ column: Column<R> | null, down: boolean }} */
  const order = { column: null, down: false };
  const fill = () => list(body, sorted(props.rows, order), props.key, (row, present) => present ?? tableRow(props.columns, row));
  const headings = props.columns.map((column) => {
    const { sort, text } = column;
    const cell = h(
      "th",
      { scope: "col", class: column.number ? "number" : null, "data-width": column.width },
      sort
        ? h(
            "button",
            {
              class: "sort",
              type: "button",
              onclick: () => {
                order.down = order.column === column ? !order.down : false;
                order.column = column;
                for (const other of headings) other.removeAttribute("aria-sort");
                cell.setAttribute("aria-sort", order.down ? "descending" : "ascending");
                fill();
                announce(t.table.sorted(text, order.down));
              },
            },
            text,
            h("span", { class: "sort-mark", "aria-hidden": "true" }),
          )
        : column.hidden
          ? h("span", { class: "visually-hidden" }, text)
          : text,
    );
    return cell;
  });
  fill();
  return h(
    "div",
    { class: "table-scroll" },
    h(
      "table",
      { class: ["table", props.class].filter(Boolean).join(" ") },
      h("caption", { class: "visually-hidden" }, props.caption),
      h("thead", null, h("tr", null, headings)),
      body,
    ),
  );
}

/**
 * @template R
 * @param {{ caption: string, columns: readonly Column<R>[], key: (row: R) => string, class?: string,
 *   order: { by: string, down: boolean }, ask: (order: { by: string, down: boolean }) => void }} props
 * @returns {{ element: HTMLElement, show: (rows: readonly R[]) => void }} `show` draws all rows that are there
 */
export function askedTable(props) {
  const body = h("tbody");
  const order = { ...props.order };
  /** @type {Map<string, HTMLElement>} */
  const headings = new Map();
  const mark = () => {
    for (const [by, cell] of headings) {
      if (by === order.by) cell.setAttribute("aria-sort", order.down ? "descending" : "ascending");
      else cell.removeAttribute("aria-sort");
    }
  };
  const cells = props.columns.map(({ text, by, number }) => {
    const cell = h("th", { scope: "col", class: number ? "number" : null });
    if (by === undefined) {
      cell.append(text);
      return cell;
    }
    headings.set(by, cell);
    const press = () => {
      order.down = order.by === by ? !order.down : false;
      order.by = by;
      mark();
      props.ask({ ...order });
      announce(t.table.sorted(text, order.down));
    };
    cell.append(h("button", { class: "sort", type: "button", onclick: press }, text, h("span", { class: "sort-mark", "aria-hidden": "true" })));
    return cell;
  });
  mark();
  const element = h(
    "div",
    { class: "table-scroll" },
    h(
      "table",
      { class: ["table", props.class].filter(Boolean).join(" ") },
      h("caption", { class: "visually-hidden" }, props.caption),
      h("thead", null, h("tr", null, cells)),
      body,
    ),
  );
  return { element, show: (rows) => list(body, rows, props.key, (row, present) => present ?? tableRow(props.columns, row)) };
}

/**
 * @template R
 * @param {readonly Column<R>[]} columns
 * @param {R} row
 */
function tableRow(columns, row) {
  return h(
    "tr",
    null,
    columns.map((column, index) =>
      h(index === 0 ? "th" : "td", { scope: index === 0 ? "row" : null, class: column.number ? "number" : null }, column.cell(row)),
    ),
  );
}

/**
 * @template R
 * @param {readonly R[]} rows
 * @param {{ column: Column<R> | null, down: boolean }} order
 */
function sorted(rows, order) {
  const by = order.column?.sort;
  if (!by) return rows;
  const compare = new Intl.Collator(language, { numeric: true }).compare;
  return [...rows].sort((left, right) => {
    const [a, b] = [by(left), by(right)];
    // What is unknown stands last, whichever way the column is sorted.
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const way = typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b));
    return order.down ? -way : way;
  });
}
