//! The window: wires the use cases to a Tauri shell. No rule lives here, and nothing about what is
//! stored; see `crates/app` for what a command does.

pub mod commands;
mod dialogs;
mod lock;
mod session;
mod signals;

use app::program::{Holder, KeyCost, Program, Setup, World};
use std::{process::ExitCode, sync::Arc};
use tauri::{
    Builder, Manager, RunEvent, Runtime, WebviewWindowBuilder, WindowEvent, webview::PageLoadEvent,
};

/// The program with its commands, before it has a window: what the real program and the tests
/// without one have in common.
pub fn build<R: Runtime>(builder: Builder<R>, program: Arc<Program>) -> Builder<R> {
    commands::register(builder.manage(program))
}

/// The compiled-in configuration, capabilities included.
#[must_use]
pub fn context<R: Runtime>() -> tauri::Context<R> {
    tauri::generate_context!()
}

/// Runs the program until its window is closed.
#[must_use]
pub fn run() -> ExitCode {
    app::fault::tell_only_where();
    // WebDriver can read a page: a program that holds people's data does not start under it.
    if cfg!(not(debug_assertions)) && is_driven() {
        return ExitCode::FAILURE;
    }
    let builder = Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| {
            if let Some(window) = app.get_webview_window("main") {
                // Showing a window that is there already cannot lose anything.
                let _ = window.unminimize().and_then(|()| window.set_focus());
            }
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .setup(|app| {
            let program = Arc::new(Program::new(setup(app.handle())?));
            app.manage(program);
            open_window(app.handle())?;
            lock::watch(app.handle());
            let ends = app.handle().clone();
            signals::watch(move || lock::end(&ends));
            Ok(())
        })
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event
                && lock::before_closing(window.app_handle())
            {
                api.prevent_close();
            }
        });
    match commands::register(builder).build(context()) {
        Ok(app) => {
            app.run(|app, event| match event {
                RunEvent::Exit => {
                    if let Some(program) = app.try_state::<Arc<Program>>() {
                        program.end();
                    }
                }
                // Without a code nobody asked for it: the last window is gone.
                RunEvent::ExitRequested { code: None, api, .. } if lock::is_replacing_window() => {
                    api.prevent_exit();
                }
                _ => {}
            });
            ExitCode::SUCCESS
        }
        Err(_) => ExitCode::FAILURE,
    }
}

/// Whether a driver reads and steers the page.
fn is_driven() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

fn setup<R: Runtime>(app: &tauri::AppHandle<R>) -> tauri::Result<Setup> {
    let paths = app.path();
    let documents = paths.document_dir().or_else(|_| paths.home_dir())?;
    Ok(Setup {
        settings_folder: paths.app_data_dir()?,
        // Visible, since viewers in a sandbox cannot read hidden folders; private by its mode.
        waiting_room: documents.join("Kompetenspass-utskrift"),
        documents_folder: documents,
        dialogs: dialogs::of(app.clone()),
        key_cost: KeyCost::STANDARD,
        world: World::system,
        holder: Holder::Window,
    })
}

/// Opens the one window, which never leaves the program's own page.
fn open_window<R: Runtime>(app: &tauri::AppHandle<R>) -> tauri::Result<()> {
    let Some(mut config) = app.config().app.windows.first().cloned() else { return Ok(()) };
    // No profile on disk; but WebKit lets no driver at a page without one, and tests need theirs.
    config.incognito = !is_driven();
    WebviewWindowBuilder::from_config(app, &config)?
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .on_page_load(|window, payload| {
            lock::page_loads();
            if payload.event() == PageLoadEvent::Finished {
                // Focus where the page is, so that the first key press reaches it.
                let _ = window.set_focus();
            }
        })
        .build()?;
    Ok(())
}
