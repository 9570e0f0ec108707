//! How a noun's messages are declared: one function per message, named as the message is in the
//! word file, with its facts as parameters. Not the words themselves.

/// A message and the facts that it may use, as code declares it.
#[cfg(test)]
pub(crate) struct Signature {
    pub(crate) message: &'static str,
    /// Name and an example of each fact.
    pub(crate) facts: &'static [(&'static str, Example)],
}

/// Stands for any value of a fact's type, so that a test can say every message.
#[cfg(test)]
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Example {
    Text,
    Number,
    Date,
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
    u8 => Number,
    u32 => Number,
    i32 => Number,
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
        pub(crate) const SIGNATURES: &[$crate::noun::Signature] = &[$(
            $crate::noun::Signature {
                message: stringify!($message),
                facts: &[$((
                    stringify!($fact),
                    <$type as $crate::noun::HasExample>::EXAMPLE,
                )),*],
            }
        ),+];
    };
}
pub(crate) use noun;
