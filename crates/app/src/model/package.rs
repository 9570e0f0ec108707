//! The file of a package: one JSON object with the library, the role templates and the guide. Read with
//! suspicion: whatever somebody sends, it is understood whole or refused.

use crate::{
    error::{Error, PackageFault, Result},
    role,
};
use chrono::NaiveDate;
use domain::{
    id::{CompetenceId, PermitId, TypedId},
    level::Level,
    library::{Area, Competence},
    permit::Permit,
    role::Role,
    ssyk::SsykCode,
    text,
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
const VERSION: u32 = 1;
/// Most bytes of a package: some ten times what the largest library takes.
const LIMIT: u64 = 4 << 20;
/// Most areas, competences, permits or roles.
const MOST: usize = 5_000;
/// Most months that a permit may be valid.
const MONTHS: u32 = 1_200;

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
    /// The model of a register. What belongs to a company is left out, and so is everybody.
    pub(super) fn of(view: &View, today: NaiveDate) -> Result<Self> {
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
        Ok(Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            made_on: today,
            areas: view.all()?,
            competences: view.all()?,
            permits: view.all()?,
            roles,
            guide: GUIDE.to_owned(),
        })
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
        let found: Value = serde_json::from_slice(bytes).map_err(|_| PackageFault::NotAPackage)?;
        if found["format"] != FORMAT {
            return Err(PackageFault::NotAPackage);
        }
        match found["version"].as_u64() {
            Some(version) if version > u64::from(VERSION) => return Err(PackageFault::Newer),
            Some(version) if version == u64::from(VERSION) => {}
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
        let area_ids: HashSet<_> = areas.iter().map(|area| area.id).collect();
        let competence_ids: HashSet<_> = competences.iter().map(|one| one.id).collect();
        let permit_ids: HashSet<_> = permits.iter().map(|one| one.id).collect();
        counts.iter().all(|count| *count <= MOST)
            && is_once(areas.iter().map(|one| (one.id, one.code.as_deref())))
            && is_once(competences.iter().map(|one| (one.id, one.code.as_deref())))
            && is_once(permits.iter().map(|one| (one.id, one.code.as_deref())))
            && is_once(roles.iter().map(|one| (one.role.id, one.role.code.as_deref())))
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

/// Whether no id and no code is there twice, and every code is one.
fn is_once<'p, Id: TypedId + std::hash::Hash + Eq>(
    mut things: impl Iterator<Item = (Id, Option<&'p str>)>,
) -> bool {
    let (mut ids, mut codes) = (HashSet::new(), HashSet::new());
    things.all(|(id, code)| {
        ids.insert(id) && code.is_none_or(|code| is_name(code) && codes.insert(code))
    })
}

/// Whether a text stays as it is when it is typed.
fn is_name(given: &str) -> bool {
    text::name(given).is_ok_and(|typed| typed == given)
}

fn is_line(given: &str) -> bool {
    text::optional_name(given).is_ok_and(|typed| typed == given)
}

fn is_note(given: &str) -> bool {
    text::note(given).is_ok_and(|typed| typed == given)
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
    let is_time = |months: Option<u32>| months.is_none_or(|months| (1..=MONTHS).contains(&months));
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

    fn whole() -> Value {
        let desk = crate::desk::Desk::of_example().unwrap();
        let package = Package::of(desk.view(), desk.today()).unwrap();
        serde_json::to_value(package).unwrap()
    }

    fn read(value: &Value) -> Result<Package, PackageFault> {
        Package::read(value.to_string().as_bytes())
    }

    #[test]
    fn what_is_written_is_read_as_it_was() {
        let desk = crate::desk::Desk::of_example().unwrap();
        let package = Package::of(desk.view(), desk.today()).unwrap();
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
                br#"{"format": "kompetenspass-model", "version": 2}"#.to_vec(),
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
            ("/roles/0/permits", json!([nobody])),
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
}
