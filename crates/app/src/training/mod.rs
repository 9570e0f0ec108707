//! Trainings of the open register: the catalogue, when they are held, who has a seat, and what they
//! do for gaps. Not the rules of that: those are the domain's.

mod candidates;
mod catalogue;
mod gaps;
mod occasion;
mod proposals;
mod seat;

pub use candidates::candidates;
pub use catalogue::{competences, list, page, save};
pub use occasion::{occasion, remove_occasion, save_occasion};
pub use proposals::{for_company, of_person};
pub use seat::{invite, remove_seat, set_result, set_state};

pub(crate) use catalogue::{choices, content_views, contents};
pub(crate) use seat::{hindrance, not_done};
