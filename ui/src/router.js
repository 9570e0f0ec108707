// Where we are: reads the address after the #, tells whoever listens when it changes, and goes
// elsewhere. Loads and draws no page: frame.js does that.
//
//   #/people/ID/plan?role=ID   →  { path: "/people/ID/plan", parts: ["people", "ID", "plan"],
//                                   query: URLSearchParams }

/** @typedef {{ path: string, parts: string[], query: URLSearchParams }} Route */

/** @returns {Route} */
export function route() {
  const [path = "/", query = ""] = location.hash.replace(/^#/, "").split("?");
  return {
    path: path || "/",
    parts: path.split("/").filter(Boolean).map(decodeURIComponent),
    query: new URLSearchParams(query),
  };
}

/**
 * Goes to a page. To stay on it and read it again, use the view's `act.reload()`.
 * @param {string} path such as "/people/ID/plan"
 * @param {{ replace?: boolean }} [how] `replace` leaves no step behind to go back to
 */
export function go(path, how = {}) {
  const address = `#${path}`;
  if (how.replace) {
    history.replaceState(null, "", address);
    dispatchEvent(new HashChangeEvent("hashchange"));
  } else {
    location.hash = address;
  }
}

/**
 * @param {(route: Route) => void} listener
 */
export function onRoute(listener) {
  addEventListener("hashchange", () => listener(route()));
}
