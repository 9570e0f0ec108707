//! The field names of a struct, asked of its own `Deserialize`: what its row must have as columns.

use serde::{
    de::{Deserializer, Error as _, Visitor, value::Error},
    forward_to_deserialize_any,
};
use std::cell::Cell;

/// The fields of a struct, in order.
pub(crate) fn of<T: serde::de::DeserializeOwned>() -> &'static [&'static str] {
    let fields = Cell::new(&[][..]);
    // It cannot succeed: there is nothing to make a struct of.
    let _ = T::deserialize(Asker(&fields));
    fields.get()
}

struct Asker<'a>(&'a Cell<&'static [&'static str]>);

impl<'de> Deserializer<'de> for Asker<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("no struct"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        self.0.set(fields);
        Err(Error::custom("asked"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
