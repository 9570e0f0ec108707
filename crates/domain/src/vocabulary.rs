//! How a closed set of words is declared: one macro, so that every vocabulary has the same derives,
//! the same spelling in register, border and word files, and a list of all its members. Not the
//! words themselves: labels in Swedish and English live in the `words` crate.

/// Declares a vocabulary: an enum whose members are spelt in `snake_case` wherever they are written
/// down, with `ALL` (in the order in which people meet them), `NAME` and `code()`.
#[macro_export]
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident, $spelt:literal { $($(#[$doc:meta])* $member:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, ts_rs::TS,
        )]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $code)] $member,)+
        }

        impl $name {
            /// The vocabulary's own name, as word files and the interface spell it.
            pub const NAME: &'static str = $spelt;
            /// Every member, in the order in which people meet them.
            pub const ALL: &'static [Self] = &[$(Self::$member),+];

            /// The member as it is written in the register and across the border.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$member => $code),+ }
            }
        }
    };
}
