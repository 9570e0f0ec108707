//! How often something is tried that may go wrong once in a thousand times: little with every change,
//! much before a release.

/// The number for `name` in `KOMPETENSPASS_TORTURE` (words such as `kills=10000`), or `small`.
pub(crate) fn figure(name: &str, small: usize) -> usize {
    let large = std::env::var("KOMPETENSPASS_TORTURE").unwrap_or_default();
    let mut words = large.split_whitespace().filter_map(|word| word.split_once('='));
    words.find(|(word, _)| *word == name).map_or(small, |(_, number)| number.parse().unwrap())
}
