//! Where a register lies: a place that something else may change is remarked on and not forbidden, and
//! a register that goes away while it is open says so at the next save.

use crate::support::{TestProgram, company_form, register_form};
use serde_json::json;
use std::fs;

#[test]
fn a_folder_that_is_kept_in_step_elsewhere_is_advised_against_and_not_forbidden() {
    let test = TestProgram::new();
    assert_eq!(test.ok("program_state", json!({}))["documents_remark"], json!(null));
    assert_eq!(test.ok("register_pick_place", json!({}))["remark"], json!(null));
    let place = test.folder().join("Nextcloud");
    fs::create_dir(&place).unwrap();
    let mut form = register_form("Prov");
    form["place"] = json!(place.display().to_string());
    let open = test.ok("register_create", form);
    let remark = open["place_remark"].as_str().unwrap();
    assert!(remark.contains("synkroniseras av Nextcloud"), "{remark}");
    assert_eq!(test.ok("register_state", json!({}))["place_remark"], json!(remark));
    test.ok("company_save", company_form("Norrmek AB"));
}

#[test]
fn a_register_that_was_moved_while_it_is_open_saves_nothing_until_it_is_back() {
    let test = TestProgram::with_register();
    test.ok("company_save", company_form("Norrmek AB"));
    let elsewhere = test.folder().join("flyttat");
    fs::rename(test.register(), &elsewhere).unwrap();
    let (code, field) = test.refused("company_save", company_form("Vikstål AB"));
    assert_eq!((code.as_str(), field), ("register_moved", None));
    fs::rename(&elsewhere, test.register()).unwrap();
    test.ok("company_save", company_form("Vikstål AB"));
    assert_eq!(test.ok("company_list", json!({})).as_array().unwrap().len(), 2);
}
