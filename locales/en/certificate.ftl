# Certificate of participation in a training. The participant shows it to others: say what is, and no more.

kind = Certificate of participation
kind_within = certificate of participation
file_name = Certificate of participation { $person } { $training }
file_of_many = Certificates of participation { $training } { $day }
dated = Dated { $day }
attended = Took part
passed = Passed
passed_on = Passed { $day }
statement = has taken part from beginning to end in the training { $training }.
about_training = The training
provider = Provider
days = Days
place = Place
form = How it was given
language = Language
length = Length
own_time = The participant’s time
hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
hours_and_minutes = { $clock } (hours and minutes)
result = Result
contents = Contents
aimed_at = The training is aimed at:
limits = The certificate shows that the person has taken part in the training. It is no validation and no formal recognition of what the person can do.
signer_provider = Provider
signer_of = For { $provider }
sign_provider = The participant was in the training to its end.
sign_coach = The facts agree with the project’s attendance.
