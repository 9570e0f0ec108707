# Shown while a password is being chosen.

verdict = { $score ->
    [0] Guessed at once
    [1] Weak
    [2] Rather weak
    [3] Strong
   *[4] Very strong
}

make_longer = Make it longer: length matters most.
add_words = Add a word or two that have nothing to do with the others.
avoid_common = It is one of the passwords that are tried first.
avoid_sequences = Rows of keys and sequences such as 1234 are easy to guess.
avoid_repetition = The same characters again do not make it stronger.
avoid_dates = Years and dates are easy to guess.
avoid_names = Names are easy to guess.
avoid_disguise = A capital letter or a digit in a common word helps little.
