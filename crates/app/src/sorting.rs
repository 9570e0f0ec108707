//! Lists in the order in which Swedish readers look for names: Å Ä Ö last. Not the order itself:
//! that is the domain's.

use domain::fold::SortKey;

/// Sorts rows by a name of theirs.
pub(crate) fn by_name<T>(rows: &mut [T], name: impl Fn(&T) -> &str) {
    rows.sort_by_cached_key(|row| SortKey::new(name(row)));
}
