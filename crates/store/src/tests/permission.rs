//! A folder that may not be written in. Root may write everywhere, so as root this runs itself once
//! more as somebody else.

use super::{bytes_of, create, open, place};
use crate::Error;
use std::{fs, path::PathBuf, process::Command};

const FOLDER: &str = "KOMPETENSPASS_TEST_READ_ONLY";

#[test]
fn a_folder_that_may_not_be_written_in_says_so_and_stays_as_it_is() {
    use std::os::unix::fs::{PermissionsExt, chown};
    let allow = |path: &std::path::Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    if let Some(place) = std::env::var_os(FOLDER) {
        return refused_everywhere(&PathBuf::from(place));
    }
    let (folder, place) = place();
    create(&place).unwrap().close().unwrap();
    let before = bytes_of(&place);
    allow(&place, 0o555);
    let is_root = fs::write(place.join("probe"), "").is_ok();
    if is_root {
        fs::remove_file(place.join("probe")).unwrap();
        const NOBODY: u32 = 65534;
        let program = folder.path().join("program");
        fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
        allow(folder.path(), 0o755);
        allow(&program, 0o755);
        for (path, _) in &before {
            chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
            allow(path, 0o444);
        }
        let tried = Command::new("setpriv")
            .args(["--reuid=65534", "--regid=65534", "--clear-groups"])
            .arg(&program)
            .args([
                "--exact",
                "tests::permission::a_folder_that_may_not_be_written_in_says_so_and_stays_as_it_is",
            ])
            .env(FOLDER, &place)
            .env("TMPDIR", folder.path())
            .output();
        match tried {
            Ok(output) => {
                let said = String::from_utf8_lossy(&output.stdout).into_owned();
                assert!(output.status.success() && said.contains("1 passed"), "{said}");
            }
            Err(error) => eprintln!("skipped: nobody else to try it as ({error})"),
        }
    } else {
        refused_everywhere(&place);
    }
    assert_eq!(bytes_of(&place), before);
    allow(&place, 0o755);
}

fn refused_everywhere(place: &std::path::Path) {
    assert!(matches!(open(place), Err(Error::ReadOnly)), "opening");
    let within = place.join("ny.kompetenspass");
    assert!(matches!(create(&within), Err(Error::ReadOnly)), "making one in it");
}
