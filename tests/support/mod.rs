//! The program behind its real commands and its real capability file, without a window: what tests
//! of commands share. Nothing here is part of the program.

use app::{
    dialogs::Dialogs,
    program::{Holder, KeyCost, Program, Setup, World},
};
use serde_json::{Value, json};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, mpsc},
    thread,
    time::Duration,
};
use tauri::{
    App, WebviewWindow, WebviewWindowBuilder,
    ipc::{CallbackFn, InvokeBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder},
    webview::InvokeRequest,
};
use tempfile::TempDir;

/// A password that the program accepts.
pub(crate) const PASSWORD: &str = "korrekt häst batteri stift";

/// Answers every question about a place with the test's own folder.
struct Scripted {
    folder: PathBuf,
    /// What happens while the next dialog stands open.
    meanwhile: Arc<Mutex<Option<Meanwhile>>>,
}

type Meanwhile = Box<dyn FnOnce() + Send>;

impl Scripted {
    fn stand_open(&self) {
        let meanwhile = self.meanwhile.lock().unwrap().take();
        if let Some(act) = meanwhile {
            act();
        }
    }
}

impl Dialogs for Scripted {
    fn pick_register(&self) -> Option<PathBuf> {
        Some(self.folder.clone())
    }
    fn pick_folder(&self) -> Option<PathBuf> {
        self.stand_open();
        Some(self.folder.clone())
    }
    fn pick_file(&self, ending: &str) -> Option<PathBuf> {
        self.stand_open();
        let found = std::fs::read_dir(&self.folder).unwrap().flatten().map(|entry| entry.path());
        found.into_iter().find(|path| path.extension().is_some_and(|found| found == ending))
    }
    fn save_file(&self, proposed: &str) -> Option<PathBuf> {
        self.stand_open();
        Some(self.folder.join(proposed))
    }
    fn show_file(&self, file: &Path) -> bool {
        self.stand_open();
        std::fs::copy(file, self.folder.join("shown.pdf")).is_ok()
    }
}

/// A program in a folder of its own.
pub(crate) struct TestProgram {
    _app: App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
    program: Arc<Program>,
    meanwhile: Arc<Mutex<Option<Meanwhile>>>,
    folder: TempDir,
}

impl TestProgram {
    /// A program with nothing open.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let meanwhile = Arc::new(Mutex::new(None));
        let dialogs =
            Scripted { folder: folder.path().to_owned(), meanwhile: Arc::clone(&meanwhile) };
        let program = Arc::new(Program::new(Setup {
            settings_folder: folder.path().join("settings"),
            documents_folder: folder.path().join("documents"),
            waiting_room: folder.path().join("waiting"),
            dialogs: Arc::new(dialogs),
            key_cost: KeyCost::FOR_TESTS,
            world: World::system,
            holder: Holder::Window,
        }));
        let app =
            shell::build(mock_builder(), Arc::clone(&program)).build(shell::context()).unwrap();
        // The real program makes its window when it runs; the label is what capabilities go by.
        let window = WebviewWindowBuilder::new(&app, "main", Default::default()).build().unwrap();
        Self { _app: app, window, program, meanwhile, folder }
    }

    /// Does something to the program, on a thread of its own, while the next dialog stands open. If
    /// that waits for the dialog, the test fails.
    pub(crate) fn while_a_dialog_stands_open(&self, act: impl FnOnce(&Program) + Send + 'static) {
        let program = Arc::clone(&self.program);
        *self.meanwhile.lock().unwrap() = Some(Box::new(move || {
            let (tell, hear) = mpsc::channel();
            thread::spawn(move || {
                act(&program);
                tell.send(())
            });
            hear.recv_timeout(Duration::from_secs(20)).expect("it went on beside the dialog");
        }));
    }

    /// The papers that lie in the test's own folder.
    pub(crate) fn papers(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder()).unwrap().flatten();
        let mut names: Vec<String> =
            entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.retain(|name| name.ends_with(".pdf"));
        names.sort();
        names
    }

    /// A program with a new register open.
    pub(crate) fn with_register() -> Self {
        let test = Self::new();
        test.ok("register_create", register_form("Prov"));
        test
    }

    /// The test's own folder.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The new register's folder.
    pub(crate) fn register(&self) -> PathBuf {
        self.folder.path().join("documents").join("Prov.kompetenspass")
    }

    /// Opens the new register again.
    pub(crate) fn open(&self) {
        self.ok("register_open", json!({ "path": self.register(), "password": PASSWORD }));
    }

    /// Lets go of the register.
    pub(crate) fn close(&self) {
        self.program.close();
    }

    /// Sends the arguments as a page would.
    pub(crate) fn send(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        let url = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
        get_ipc_response(
            &self.window,
            InvokeRequest {
                cmd: command.into(),
                callback: CallbackFn(0),
                error: CallbackFn(1),
                url: url.parse().unwrap(),
                body: InvokeBody::Json(arguments),
                headers: Default::default(),
                invoke_key: INVOKE_KEY.into(),
            },
        )
        .map(|body| body.deserialize().unwrap())
    }

    /// Calls a command.
    pub(crate) fn call(&self, command: &str, input: Value) -> Result<Value, Value> {
        self.send(command, json!({ "input": input }))
    }

    /// Calls a command that must succeed.
    #[track_caller]
    pub(crate) fn ok(&self, command: &str, input: Value) -> Value {
        self.call(command, input).unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// Calls a command that must be refused, and gives its code and field.
    #[track_caller]
    pub(crate) fn refused(&self, command: &str, input: Value) -> (String, Option<String>) {
        match self.call(command, input) {
            Ok(answer) => panic!("{command} was not refused: {answer}"),
            Err(error) => {
                let text = |key: &str| error[key].as_str().map(str::to_owned);
                let said = text("text").unwrap_or_default();
                assert!(said.len() > 10, "{command}: an error without a sentence: {error}");
                (text("code").unwrap_or_default(), text("field"))
            }
        }
    }

    /// The first people of the list, by family name.
    pub(crate) fn people(&self) -> Vec<Value> {
        let all = json!({
            "find": "", "which": "all", "order": "family_name", "down": false, "from": 0,
        });
        self.ok("person_list", all)["rows"].as_array().cloned().unwrap_or_default()
    }

    /// Every thing that the overview shows as waiting, the most urgent first, with whose it is.
    pub(crate) fn waiting(&self) -> Vec<Value> {
        let parts = self.ok("waiting_first", json!({}));
        let each = |all: &Value| all.as_array().cloned().unwrap_or_default();
        let rows = each(&parts).into_iter().flat_map(|part| each(&part["rows"]));
        rows.flat_map(|row| {
            let name = row["name"].clone();
            each(&row["things"]).into_iter().map(move |mut thing| {
                thing["name"] = name.clone();
                thing
            })
        })
        .collect()
    }

    /// Adds a company and answers with its id.
    pub(crate) fn company(&self, name: &str) -> String {
        id(&self.ok("company_save", company_form(name)))
    }

    /// Adds a role from the template whose Swedish name is given and answers with its id.
    pub(crate) fn role(&self, company: &str, template: &str) -> String {
        let templates = self.ok("role_list", json!({ "company_id": null }));
        let template = templates
            .as_array()
            .unwrap()
            .iter()
            .find(|role| role["name"]["text"] == template)
            .unwrap_or_else(|| panic!("no template {template}"));
        let form = json!({
            "company_id": company, "template_id": template["id"],
            "name_sv": "", "name_en": "", "ssyk": "",
        });
        id(&self.ok("role_add", form))
    }

    /// Adds a person and answers with its id.
    pub(crate) fn person(&self, given: &str, family: &str, company: &str, role: &str) -> String {
        let mut form = person_form(given, family);
        form["company_id"] = company.into();
        form["role_id"] = role.into();
        form["participant_from"] = "2020-10-05".into();
        id(&self.ok("person_save", form))
    }
}

/// The id that a change answers with.
#[track_caller]
pub(crate) fn id(saved: &Value) -> String {
    saved["id"].as_str().expect("an id").to_owned()
}

/// What creates a register.
pub(crate) fn register_form(name: &str) -> Value {
    json!({
        "name": name, "place": "", "password": PASSWORD, "repeated": PASSWORD,
        "coach": "Karin Ek",
    })
}

/// What adds a company of which only the name is known.
pub(crate) fn company_form(name: &str) -> Value {
    json!({
        "id": null, "name": name, "organisation_number": "", "place": "", "sni_version": null,
        "sni_code": "", "headcount": "", "turnover_tkr": "", "balance_tkr": "",
        "size_class": null, "size_basis": "", "size_stated_on": "", "need": "", "note": "",
    })
}

/// What adds a person of whom only the name is known.
pub(crate) fn person_form(given: &str, family: &str) -> Value {
    json!({
        "id": null, "given_name": given, "family_name": family, "identity_number": "",
        "gender": null, "birth_date": "", "reporting_identity": "", "paper_language": null,
        "interpreter": "", "wishes": "", "note": "", "company_id": null, "role_id": null,
        "participant_from": "", "is_another": false,
    })
}

/// A paper of somebody, as asked for without any wishes.
pub(crate) fn paper_of(person: &str, kind: &str) -> Value {
    json!({
        "person_id": person, "kind": kind, "language": "sv", "role_id": null,
        "large_print": false, "show_identity_number": false,
    })
}

/// The text of a paper, where there is a program that reads it.
pub(crate) fn text_of(bytes: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("paper.pdf");
    std::fs::write(&file, bytes).expect("a file");
    let read = std::process::Command::new("pdftotext").arg(&file).arg("-").output();
    let Ok(read) = read else {
        eprintln!("skipped: pdftotext is not installed");
        return None;
    };
    Some(String::from_utf8_lossy(&read.stdout).into_owned())
}
