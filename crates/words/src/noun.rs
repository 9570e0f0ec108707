//! How messages are declared: as one function each, named as in the word file, with the facts as
//! parameters; or as one variant each, where a message is kept before it is said. Not the words
//! themselves.

/// A message and the facts that it may use, as code declares it.
#[cfg(test)]
pub(crate) struct Signature {
    pub(crate) message: &'static str,
    /// Name and an example of each fact.
    pub(crate) facts: Vec<(&'static str, Example)>,
}

/// Stands for any value of a fact's type, so that a test can say every message.
#[cfg(test)]
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Example {
    Text,
    Number,
    Date,
}

/// Facts that any message with this signature can be said with.
#[cfg(test)]
pub(crate) fn example_facts(
    signature: &Signature,
    number: f64,
) -> Vec<(&'static str, crate::fact::Fact<'static>)> {
    use crate::fact::Fact;
    let fact = |example| match example {
        Example::Text => Fact::Text("Åsa’s \"text\""),
        Example::Number => Fact::Number(number),
        Example::Date => Fact::Date(chrono::NaiveDate::default()),
    };
    signature.facts.iter().map(|(name, example)| (*name, fact(*example))).collect()
}

/// Ties a parameter's type to its example.
#[cfg(test)]
pub(crate) trait HasExample {
    const EXAMPLE: Example;
}

#[cfg(test)]
macro_rules! examples {
    ($($type:ty => $example:ident),+ $(,)?) => {
        $(impl HasExample for $type { const EXAMPLE: Example = Example::$example; })+
    };
}

#[cfg(test)]
examples! {
    &str => Text,
    char => Text,
    crate::errors::Holder => Text,
    domain::identity::IdentityError => Text,
    u8 => Number,
    u32 => Number,
    i32 => Number,
    i64 => Number,
    usize => Number,
    f64 => Number,
    chrono::NaiveDate => Date,
}

/// Declares a noun: `locales/*/<file>.ftl` must hold exactly these messages with these facts.
macro_rules! noun {
    (
        $(#[$about:meta])*
        $noun:ident {
            $( $(#[$doc:meta])* fn $message:ident($($fact:ident: $type:ty),* $(,)?); )+
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy)]
        pub struct $noun<'w>(&'w $crate::catalogue::Catalogue);

        impl<'w> $noun<'w> {
            pub(crate) const fn of(catalogue: &'w $crate::catalogue::Catalogue) -> Self {
                Self(catalogue)
            }

            $(
                $(#[$doc])*
                #[must_use]
                pub fn $message(self, $($fact: $type),*) -> String {
                    self.0.say(stringify!($message), &[$((stringify!($fact), $fact.into())),*])
                }
            )+
        }

        #[cfg(test)]
        pub(crate) fn signatures() -> Vec<$crate::noun::Signature> {
            vec![$($crate::noun::Signature {
                message: stringify!($message),
                facts: vec![$((
                    stringify!($fact),
                    <$type as $crate::noun::HasExample>::EXAMPLE,
                )),*],
            }),+]
        }
    };
}
pub(crate) use noun;

/// Declares messages as an enum: its word file must hold exactly these with these facts.
macro_rules! messages {
    (
        $(#[$about:meta])*
        pub enum $name:ident<$life:lifetime> {
            $(
                $(#[$doc:meta])*
                $variant:ident $({ $( $(#[$fact_doc:meta])* $fact:ident: $type:ty ),+ $(,)? })? = $id:literal
            ),+ $(,)?
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub enum $name<$life> {
            $($(#[$doc])* $variant $({ $($(#[$fact_doc])* $fact: $type),+ })?),+
        }

        impl<$life> $name<$life> {
            /// The message's own name, which never changes: a front end may act on it.
            #[must_use]
            pub const fn id(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $id),+ }
            }

            fn facts(&self) -> Vec<(&'static str, $crate::fact::Fact<$life>)> {
                match *self {
                    $(Self::$variant $({ $($fact),+ })? => {
                        vec![$($((stringify!($fact), $fact.into())),+)?]
                    })+
                }
            }

            /// Every message with its facts.
            #[cfg(test)]
            pub(crate) fn signatures() -> Vec<$crate::noun::Signature> {
                vec![$($crate::noun::Signature {
                    message: $id,
                    facts: vec![$($((
                        stringify!($fact),
                        <$type as $crate::noun::HasExample>::EXAMPLE,
                    )),+)?],
                }),+]
            }
        }
    };
}
pub(crate) use messages;
