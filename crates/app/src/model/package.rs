//! The file of a package: one JSON object with the library, the role templates, the forms and the guide. Read
//! with suspicion: whatever somebody sends, it is understood whole or refused.

use super::{
    forms::Forms,
    nobody,
    sound::{is_line, is_name, is_note, is_once, is_time},
};
use crate::{
    error::{Error, PackageFault, Result},
    role,
};
use chrono::NaiveDate;
use domain::{
    id::{CompetenceId, PermitId, ValidationModelId},
    level::Level,
    library::{Area, Competence},
    permit::Permit,
    role::Role,
    ssyk::SsykCode,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{
    collections::HashSet,
    fs,
    io::{self, Read},
    path::Path,
};
use store::View;

/// What stands first in every package.
const FORMAT: &str = "kompetenspass-model";
/// The number of the format. A field more or less is a new number.
const VERSION: u32 = 2;
/// The number of the format that had no forms. It is still read.
const WITHOUT_FORMS: u32 = 1;
/// Most bytes of a package: some ten times what the largest library takes.
const LIMIT: u64 = 4 << 20;
/// Most things of a kind.
const MOST: usize = 5_000;

/// A package's ending: it is JSON, and opens in anything that shows text.
pub(super) const ENDING: &str = "json";

/// How to work with the program, as it is written for coaches.
const GUIDE: &str = include_str!("../../../../docs/guide.md");

/// A package.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Package {
    format: String,
    version: u32,
    pub(super) made_on: NaiveDate,
    pub(super) areas: Vec<Area>,
    pub(super) competences: Vec<Competence>,
    pub(super) permits: Vec<Permit>,
    pub(super) roles: Vec<PackedRole>,
    pub(super) forms: Forms,
    pub(super) guide: String,
}

/// A role template with what it requires now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackedRole {
    pub(super) role: Role,
    pub(super) requirements: Vec<PackedRequirement>,
    pub(super) permits: Vec<PermitId>,
}

/// A competence that a role requires.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackedRequirement {
    pub(super) competence_id: CompetenceId,
    pub(super) level: Level,
    pub(super) critical: bool,
}

impl Package {
    /// The model of a register, with these of its validation models. What belongs to a company is left
    /// out, and so is everybody: where a text names somebody after all, there is no package.
    pub(super) fn of(
        view: &View,
        today: NaiveDate,
        validation_models: &[ValidationModelId],
    ) -> Result<Self> {
        let mut roles = Vec::new();
        for role in view.all::<Role>()?.into_iter().filter(|role| role.company_id.is_none()) {
            let in_force = role::in_force(view, role.id)?;
            let requirements = in_force.requirements.iter().map(|one| PackedRequirement {
                competence_id: one.competence_id,
                level: one.level,
                critical: one.critical,
            });
            roles.push(PackedRole {
                requirements: requirements.collect(),
                permits: in_force.permits.iter().map(|one| one.permit_id).collect(),
                role,
            });
        }
        let package = Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            made_on: today,
            areas: view.all()?,
            competences: view.all()?,
            permits: view.all()?,
            roles,
            forms: Forms::of(view, validation_models)?,
            guide: GUIDE.to_owned(),
        };
        let Self { areas, competences, permits, roles, forms, .. } = &package;
        let trade = serde_json::to_value((areas, competences, permits, roles));
        let written = serde_json::to_value(Forms { texts: Vec::new(), ..forms.clone() });
        let (Ok(trade), Ok(written)) = (trade, written) else { return Err(Error::Internal) };
        match nobody::named(view, &trade, &written)? {
            Some(text) => Err(Error::PackageNames(text)),
            None => Ok(package),
        }
    }

    pub(super) fn to_bytes(&self) -> Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec_pretty(self).map_err(|_| Error::Internal)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    pub(super) fn file_name(&self) -> String {
        format!("{FORMAT}-{}.{ENDING}", self.made_on)
    }

    pub(super) fn read_file(path: &Path) -> Result<Self> {
        let at = |error| Error::file(path, error);
        if !fs::metadata(path).map_err(at)?.is_file() {
            // A pipe or a device would be read for ever.
            return Err(at(io::ErrorKind::InvalidInput.into()));
        }
        let mut bytes = Vec::new();
        fs::File::open(path).map_err(at)?.take(LIMIT + 1).read_to_end(&mut bytes).map_err(at)?;
        Self::read(&bytes).map_err(Error::Package)
    }

    fn read(bytes: &[u8]) -> Result<Self, PackageFault> {
        if bytes.len() as u64 > LIMIT {
            return Err(PackageFault::TooLarge);
        }
        // An editor may have put a mark of its own before it.
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut found: Value =
            serde_json::from_slice(bytes).map_err(|_| PackageFault::NotAPackage)?;
        if found["format"] != FORMAT {
            return Err(PackageFault::NotAPackage);
        }
        match found["version"].as_u64() {
            Some(version) if version > u64::from(VERSION) => return Err(PackageFault::Newer),
            Some(version) if version == u64::from(VERSION) => {}
            Some(version) if version == u64::from(WITHOUT_FORMS) => give_forms(&mut found)?,
            _ => return Err(PackageFault::Broken),
        }
        let package: Self =
            serde_json::from_value(found.clone()).map_err(|_| PackageFault::Broken)?;
        // What this program has no place for would be lost without a word.
        let is_all = serde_json::to_value(&package).is_ok_and(|again| again == found);
        if is_all && package.is_sound() { Ok(package) } else { Err(PackageFault::Broken) }
    }

    /// Whether its texts are such as can be typed, and its references lead to what it holds.
    fn is_sound(&self) -> bool {
        let Self { areas, competences, permits, roles, .. } = self;
        let counts = [areas.len(), competences.len(), permits.len(), roles.len()];
        let counts = counts.into_iter().chain(self.forms.counts());
        let area_ids: HashSet<_> = areas.iter().map(|area| area.id).collect();
        let competence_ids: HashSet<_> = competences.iter().map(|one| one.id).collect();
        let permit_ids: HashSet<_> = permits.iter().map(|one| one.id).collect();
        counts.into_iter().all(|count| count <= MOST)
            && is_once(areas.iter().map(|one| (one.id, one.code.as_deref())))
            && is_once(competences.iter().map(|one| (one.id, one.code.as_deref())))
            && is_once(permits.iter().map(|one| (one.id, one.code.as_deref())))
            && is_once(roles.iter().map(|one| (one.role.id, one.role.code.as_deref())))
            && self.forms.are_sound(&competence_ids)
            && areas.iter().all(|area| is_name(&area.name_sv) && is_line(&area.name_en))
            && competences.iter().all(|one| area_ids.contains(&one.area_id) && is_told(one))
            && permits.iter().all(is_permit)
            && roles.iter().all(|one| {
                is_role(&one.role)
                    && is_once(one.requirements.iter().map(|one| (one.competence_id, None)))
                    && is_once(one.permits.iter().map(|id| (*id, None)))
                    && one
                        .requirements
                        .iter()
                        .all(|one| competence_ids.contains(&one.competence_id))
                    && one.permits.iter().all(|id| permit_ids.contains(id))
            })
    }
}

/// Makes a package of the older format one of the present: it has no forms, and so takes none in.
fn give_forms(found: &mut Value) -> Result<(), PackageFault> {
    let forms = serde_json::to_value(Forms::default()).map_err(|_| PackageFault::Broken)?;
    let fields = found.as_object_mut().ok_or(PackageFault::Broken)?;
    fields.insert("version".to_owned(), VERSION.into());
    // Forms in a package of a format that had none are something that was put there.
    fields.insert("forms".to_owned(), forms).map_or(Ok(()), |_| Err(PackageFault::Broken))
}

fn is_told(one: &Competence) -> bool {
    let swedish =
        [&one.level_0_sv, &one.level_1_sv, &one.level_2_sv, &one.level_3_sv, &one.level_4_sv];
    let english =
        [&one.level_0_en, &one.level_1_en, &one.level_2_en, &one.level_3_en, &one.level_4_en];
    one.version >= 1
        && is_name(&one.name_sv)
        && is_line(&one.name_en)
        && is_note(&one.about_sv)
        && is_note(&one.about_en)
        && swedish.into_iter().all(|text| is_name(text))
        && english.into_iter().all(|text| is_line(text))
}

fn is_permit(one: &Permit) -> bool {
    is_name(&one.name_sv)
        && is_line(&one.name_en)
        && is_note(&one.about_sv)
        && is_note(&one.about_en)
        && is_time(one.valid_months)
        && is_time(one.confirm_months)
}

fn is_role(one: &Role) -> bool {
    let is_ssyk = |code: &String| SsykCode::parse(code).is_ok_and(|read| read.to_string() == *code);
    one.company_id.is_none()
        && is_name(&one.name_sv)
        && is_line(&one.name_en)
        && is_note(&one.about)
        && one.ssyk.as_ref().is_none_or(is_ssyk)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// The example's package, with every validation model.
    fn packed(desk: &crate::desk::Desk) -> Package {
        let models = desk.view().all::<domain::validation::ValidationModel>().unwrap();
        let models: Vec<_> = models.iter().map(|model| model.id).collect();
        Package::of(desk.view(), desk.today(), &models).unwrap()
    }

    fn whole() -> Value {
        let desk = crate::desk::Desk::of_example().unwrap();
        let package = packed(&desk);
        serde_json::to_value(package).unwrap()
    }

    fn read(value: &Value) -> Result<Package, PackageFault> {
        Package::read(value.to_string().as_bytes())
    }

    #[test]
    fn what_is_written_is_read_as_it_was() {
        let desk = crate::desk::Desk::of_example().unwrap();
        let package = packed(&desk);
        let bytes = package.to_bytes().unwrap();
        assert_eq!(Package::read(&bytes).unwrap(), package);
        let marked = [b"\xef\xbb\xbf".as_slice(), &bytes].concat();
        assert_eq!(Package::read(&marked).unwrap(), package);
        assert!((bytes.len() as u64) < LIMIT / 4, "there is room to grow: {}", bytes.len());
        assert!(package.roles.len() > 10 && package.guide.len() > 1_000);
    }

    #[test]
    fn what_is_no_package_or_a_newer_one_or_too_large_is_told_apart() {
        let deep = [vec![b'['; 100_000], vec![b']'; 100_000]].concat();
        let large = vec![b' '; usize::try_from(LIMIT).unwrap() + 1];
        for (what, bytes, fault) in [
            ("nothing", b"".to_vec(), PackageFault::NotAPackage),
            ("no JSON", b"PK\x03\x04 a zip".to_vec(), PackageFault::NotAPackage),
            (
                "half a file",
                br#"{"format": "kompetenspass-model", "ver"#.to_vec(),
                PackageFault::NotAPackage,
            ),
            ("deep nesting", deep, PackageFault::NotAPackage),
            ("a number", b"7".to_vec(), PackageFault::NotAPackage),
            ("other JSON", br#"{"format": "other"}"#.to_vec(), PackageFault::NotAPackage),
            ("too large", large, PackageFault::TooLarge),
            ("no version", br#"{"format": "kompetenspass-model"}"#.to_vec(), PackageFault::Broken),
            (
                "newer",
                br#"{"format": "kompetenspass-model", "version": 3}"#.to_vec(),
                PackageFault::Newer,
            ),
        ] {
            assert_eq!(Package::read(&bytes).unwrap_err(), fault, "{what}");
        }
    }

    #[test]
    fn a_package_with_anything_wrong_in_it_is_refused_whole() {
        let good = whole();
        assert!(read(&good).is_ok());
        let nobody = json!("00000000-0000-7000-8000-000000000000");
        let twice = good["areas"][0].clone();
        // Where in the package, and what stands there instead.
        let cases = [
            ("/version", json!("1")),
            ("/version", json!(1.5)),
            ("/version", json!(0)),
            ("/made_on", json!("2020-13-01")),
            ("/more", json!("unknown")),
            ("/areas", json!("none")),
            ("/areas/0/more", json!("unknown")),
            ("/areas/0/name_sv", json!("")),
            ("/areas/0/name_sv", json!("å".repeat(301))),
            ("/areas/0/name_sv", json!("Två\nrader")),
            ("/areas/0/code", json!("")),
            ("/areas/1", twice),
            ("/competences/0/area_id", nobody.clone()),
            ("/competences/0/version", json!(0)),
            ("/competences/0/level_3_sv", json!("")),
            ("/competences/0/about_sv", json!("x".repeat(10_001))),
            ("/permits/0/valid_months", json!(0)),
            ("/permits/0/valid_months", json!(-1)),
            ("/roles/0/role/company_id", nobody.clone()),
            ("/roles/0/role/ssyk", json!("99")),
            ("/roles/0/requirements/0/level", json!(5)),
            ("/roles/0/requirements/0/competence_id", nobody.clone()),
            ("/roles/0/requirements/1", good["roles"][0]["requirements"][0].clone()),
            ("/roles/0/permits", json!([nobody.clone()])),
            ("/forms", json!([])),
            ("/forms/more", json!("unknown")),
            ("/forms/criteria/0/kind", json!("other")),
            ("/forms/criteria/0/text_sv", json!("")),
            ("/forms/criteria/1", good["forms"]["criteria"][0].clone()),
            ("/forms/plan_templates/0/template/name", json!("")),
            ("/forms/plan_templates/0/actions/0/training_id", nobody.clone()),
            ("/forms/plan_templates/0/actions/0/template_id", nobody.clone()),
            ("/forms/plan_templates/0/actions/0/position", json!(2)),
            ("/forms/validation_models/0/model/name", json!("Två\nrader")),
            ("/forms/validation_models/0/model/valid_months", json!(0)),
            ("/forms/validation_models/0/areas/0/model_id", nobody.clone()),
            ("/forms/validation_models/0/areas/0/competence_id", nobody),
            ("/forms/retention_rules/0/years", json!(101)),
            ("/forms/retention_rules/0/ground", json!("")),
            ("/forms/texts/0/title_sv", json!("")),
            ("/forms/texts/0/text_en", json!("x".repeat(10_001))),
        ];
        for (at, value) in cases {
            let mut bad = good.clone();
            let (parent, key) = at.rsplit_once('/').unwrap();
            let parent = bad.pointer_mut(parent).unwrap();
            match (parent, key.parse::<usize>()) {
                (Value::Array(items), Ok(index)) => items[index] = value.clone(),
                (parent, _) => parent[key] = value.clone(),
            }
            assert_eq!(read(&bad).unwrap_err(), PackageFault::Broken, "{at} {value}");
        }
        let mut less = good;
        less["areas"][0].as_object_mut().unwrap().remove("archived");
        assert_eq!(read(&less).unwrap_err(), PackageFault::Broken);
    }

    #[test]
    fn a_package_of_the_format_without_forms_is_read_and_brings_none() {
        let mut old = whole();
        old["version"] = json!(1);
        assert_eq!(read(&old).unwrap_err(), PackageFault::Broken, "it cannot have forms");
        old.as_object_mut().unwrap().remove("forms");
        let package = read(&old).unwrap();
        assert_eq!(package.forms, Forms::default());
        assert!(package.roles.len() > 10 && package.version == VERSION);
    }
}
