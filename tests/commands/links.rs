//! Symbolic links where something is about to be written: each is refused, and what it leads to stays
//! as it was. Elsewhere the program would write through it.

use crate::support::{PASSWORD, TestProgram, paper_of, register_form};
use serde_json::{Value, json};
use std::{
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
};

/// A program with a mapped person, and the paths that its files will get.
struct Scene {
    test: TestProgram,
    person: String,
    outside: tempfile::TempDir,
}

impl Scene {
    fn new() -> Self {
        let test = TestProgram::with_register();
        let company = test.company("Nordmark Svets AB");
        let role = test.role(&company, "Svetsare");
        let person = test.person("Amira", "Haddad", &company, &role);
        test.ok("mapping_start", json!({ "person_id": person, "role_id": role }));
        Self { test, person, outside: tempfile::tempdir().expect("a folder") }
    }

    fn profile(&self) -> Value {
        paper_of(&self.person, "profile")
    }

    /// Where the person's profile would be saved.
    fn file(&self) -> PathBuf {
        let preview = self.test.ok("paper_preview", self.profile());
        self.test.folder().join(preview["file_name"].as_str().expect("a name"))
    }

    /// Puts a link at a path, to a file or folder of somebody else's.
    fn link(&self, path: &Path, to_folder: bool) -> PathBuf {
        let aim = self.outside.path().join("aim");
        if to_folder {
            fs::create_dir(&aim).expect("a folder");
            fs::write(aim.join("utskrift-own.pdf"), b"mine").expect("a file");
        } else {
            fs::write(&aim, b"mine").expect("a file");
        }
        if path.is_dir() {
            fs::remove_dir_all(path).expect("an empty place");
        } else if path.exists() {
            fs::remove_file(path).expect("an empty place");
        }
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        symlink(&aim, path).expect("a link");
        aim
    }

    fn batch(&self, one_file: bool) -> Value {
        self.test.ok(
            "paper_batch",
            json!({
                "company_id": null, "kinds": ["profile"], "language": "sv",
                "one_file": one_file, "large_print": false,
            }),
        );
        loop {
            let state = self.test.ok("paper_batch_state", json!({}));
            if state["running"] == false {
                return state;
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    }
}

/// Whether the aim of a link is as it was, with nothing new in it.
fn is_untouched(aim: &Path) -> bool {
    if aim.is_dir() {
        let names: Vec<_> = fs::read_dir(aim).expect("a folder").flatten().collect();
        names.len() == 1 && is_untouched(&names[0].path())
    } else {
        fs::read(aim).is_ok_and(|bytes| bytes == b"mine")
    }
}

/// Links what a write will meet, writes, and answers with the aim and the answer's code.
type Case = (&'static str, fn(&Scene) -> (PathBuf, String));

const CASES: &[Case] = &[
    ("a saved paper", |scene| {
        let aim = scene.link(&scene.file(), false);
        (aim, scene.test.refused("paper_save", scene.profile()).0)
    }),
    ("an issued paper", |scene| {
        scene.test.ok("paper_issue", scene.profile());
        let page = scene.test.ok("person_page", json!({ "id": scene.person }));
        let issued = json!({ "id": page["issued"][0]["id"] });
        let saved = scene.test.ok("paper_issued_save", issued.clone());
        let aim = scene.link(Path::new(saved["path"].as_str().expect("a path")), false);
        (aim, scene.test.refused("paper_issued_save", issued).0)
    }),
    ("a paper of a batch", |scene| {
        let aim = scene.link(&scene.file(), false);
        let state = scene.batch(false);
        (aim, state["refused"][0].as_str().unwrap_or_default().to_owned())
    }),
    ("a batch in one file", |scene| {
        let path = scene.batch(true)["path"].as_str().expect("a path").to_owned();
        let aim = scene.link(Path::new(&path), false);
        let state = scene.batch(true);
        (aim, state["refused"][0].as_str().unwrap_or_default().to_owned())
    }),
    ("the waiting room", |scene| {
        let aim = scene.link(&scene.test.folder().join("waiting"), true);
        let (code, _) = scene.test.refused("paper_print", scene.profile());
        // Emptying the room must not reach through the link either.
        scene.test.ok("register_lock", json!({}));
        (aim, code)
    }),
    ("the settings", |scene| {
        let aim = scene.link(&scene.test.folder().join("settings/settings.json"), false);
        (aim, scene.test.refused("program_change", json!({ "text_size": 125 })).0)
    }),
    ("the folder of the settings", |scene| {
        let aim = scene.link(&scene.test.folder().join("settings"), true);
        (aim, scene.test.refused("program_change", json!({ "text_size": 125 })).0)
    }),
    ("a new register", |scene| {
        let aim = scene.link(&scene.test.folder().join("documents/Ny.kompetenspass"), true);
        (aim, scene.test.refused("register_create", register_form("Ny")).0)
    }),
    ("a register", |scene| {
        let path = scene.test.folder().join("documents/Annat.kompetenspass");
        let aim = scene.link(&path, true);
        (aim, opened(scene, &path))
    }),
    ("the data of a register", |scene| in_register(scene, "register.db")),
    ("the log of a register", |scene| in_register(scene, "register.db-wal")),
    ("the log's index of a register", |scene| in_register(scene, "register.db-shm")),
    ("the first keys of a register", |scene| in_register(scene, "keys.a")),
    ("the second keys of a register", |scene| in_register(scene, "keys.b")),
    ("the lock of a register", |scene| in_register(scene, "lock")),
];

fn opened(scene: &Scene, path: &Path) -> String {
    let path = path.display().to_string();
    scene.test.refused("register_open", json!({ "path": path, "password": PASSWORD })).0
}

fn in_register(scene: &Scene, name: &str) -> (PathBuf, String) {
    scene.test.close();
    let aim = scene.link(&scene.test.register().join(name), false);
    (aim, opened(scene, &scene.test.register()))
}

#[test]
fn a_link_where_something_is_written_is_refused_and_what_it_leads_to_stays() {
    for (what, write) in CASES {
        let scene = Scene::new();
        let (aim, answer) = write(&scene);
        assert!(is_untouched(&aim), "{what}: something was written through the link");
        // A batch answers with the sentence itself.
        assert!(answer == "symbolic_link" || answer.contains("symbolisk"), "{what}: {answer}");
    }
}
