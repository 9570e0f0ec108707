//! Lists in the order in which Swedish readers look for names: Å Ä Ö last. Not the order itself:
//! that is the domain's.

use domain::{fold::SortKey, person::Person};

/// Sorts rows by a name of theirs.
pub(crate) fn by_name<T>(rows: &mut [T], name: impl Fn(&T) -> &str) {
    rows.sort_by_cached_key(|row| SortKey::new(name(row)));
}

/// Sorts people by family name and then given name.
pub(crate) fn people(people: &mut [Person]) {
    people.sort_by_cached_key(|person| {
        SortKey::new(&format!("{} {}", person.family_name, person.given_name))
    });
}
