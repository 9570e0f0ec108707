//! Whether what stands in a package is such as could have been typed here. Not which things it holds.

use domain::{id::TypedId, text};
use std::{collections::HashSet, hash::Hash};

/// Most months that a permit or a certificate may be valid.
pub(super) const MONTHS: u32 = 1_200;

/// Whether no id and no code is there twice, and every code is one.
pub(super) fn is_once<'p, Id: TypedId + Hash + Eq>(
    mut things: impl Iterator<Item = (Id, Option<&'p str>)>,
) -> bool {
    let (mut ids, mut codes) = (HashSet::new(), HashSet::new());
    things.all(|(id, code)| {
        ids.insert(id) && code.is_none_or(|code| is_name(code) && codes.insert(code))
    })
}

/// Whether a text stays as it is when it is typed.
pub(super) fn is_name(given: &str) -> bool {
    text::name(given).is_ok_and(|typed| typed == given)
}

pub(super) fn is_line(given: &str) -> bool {
    text::optional_name(given).is_ok_and(|typed| typed == given)
}

pub(super) fn is_note(given: &str) -> bool {
    text::note(given).is_ok_and(|typed| typed == given)
}

pub(super) fn is_time(months: Option<u32>) -> bool {
    months.is_none_or(|months| (1..=MONTHS).contains(&months))
}
