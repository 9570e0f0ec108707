# Visas medan ett lösenord väljs.

verdict = { $score ->
    [0] Gissas direkt
    [1] Svagt
    [2] Ganska svagt
    [3] Starkt
   *[4] Mycket starkt
}

make_longer = Gör det längre: längden betyder mest.
add_words = Lägg till ett eller två ord som inte hör ihop med de andra.
avoid_common = Det är ett av de lösenord som prövas först.
avoid_sequences = Rader på tangentbordet och följder som 1234 är lätta att gissa.
avoid_repetition = Samma tecken flera gånger gör det inte starkare.
avoid_dates = Årtal och datum är lätta att gissa.
avoid_names = Namn är lätta att gissa.
avoid_disguise = En stor bokstav eller en siffra i ett vanligt ord hjälper inte mycket.
