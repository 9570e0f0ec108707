//! Rules for ui/src: one door to the program, one maker of elements, no way to the net or to a disk.

use crate::Rule;
use crate::project::extension;

fn is_page(path: &str) -> bool {
    path.starts_with("ui/src/") && ["js", "html"].contains(&extension(path))
}

#[test]
fn only_ipc_js_knows_the_shell() {
    Rule {
        why: "Call through ipc.js: it types every call, keeps changes in order and shapes every error.",
        covers: |path| is_page(path) && path != "ui/src/ipc.js",
        breaches: |file| file.lines_with(&["__TAURI", "@tauri-apps"]),
        broken_by: ("ui/src/views/start.js", "// x\nwindow.__TAURI__.core.invoke('lock');\n"),
    }
    .holds();
}

#[test]
fn no_text_becomes_markup() {
    Rule {
        why: "Make elements with dom.js: a name with a < in it must stay a name.",
        covers: is_page,
        breaches: |file| {
            file.lines_with(&[
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "document.write",
                "createContextualFragment",
                "DOMParser",
                "srcdoc",
                "setHTML",
            ])
        },
        broken_by: ("ui/src/views/start.js", "// x\nheading.innerHTML = name;\n"),
    }
    .holds();
}

#[test]
fn only_dom_js_makes_elements() {
    Rule {
        why: "Make elements with dom.js, which sets language, labels and events in one way.",
        covers: |path| is_page(path) && path != "ui/src/dom.js",
        breaches: |file| file.lines_with(&["createElement(", "createElementNS("]),
        broken_by: ("ui/src/widgets/chart.js", "// x\ndocument.createElement('p');\n"),
    }
    .holds();
}

#[test]
fn only_form_js_makes_forms() {
    Rule {
        why: "Make forms with widgets/form.js: there each has a name, under which what is typed is kept, \
              or says why nothing of it is.",
        covers: |path| is_page(path) && path != "ui/src/widgets/form.js",
        breaches: |file| {
            file.lines_where(|line| {
                line.trim() == "\"form\"," || line.contains("h(\"form\"") || line.contains("<form")
            })
        },
        broken_by: ("ui/src/views/start.js", "// x\nh(\n  \"form\",\n  { class: \"form\" },\n);\n"),
    }
    .holds();
}

#[test]
fn no_style_stands_in_an_attribute() {
    Rule {
        why: "Use a class, an SVG attribute or the style object: the policy blocks style attributes.",
        covers: is_page,
        breaches: |file| file.lines_with(&[" style=", "setAttribute(\"style\"", "setAttribute('style'"]),
        broken_by: ("ui/src/index.html", "<p style=\"color: red\">\n"),
    }
    .holds();
}

#[test]
fn the_page_reaches_neither_net_nor_disk() {
    Rule {
        why: "Ask the program through ipc.js: what the page keeps or sends itself is not protected.",
        covers: is_page,
        breaches: |file| {
            file.lines_with(&[
                "fetch(",
                "XMLHttpRequest",
                "WebSocket",
                "EventSource",
                "sendBeacon",
                "localStorage",
                "sessionStorage",
                "indexedDB",
                "document.cookie",
            ])
        },
        broken_by: ("ui/src/main.js", "// x\nlocalStorage.setItem('person', name);\n"),
    }
    .holds();
}
