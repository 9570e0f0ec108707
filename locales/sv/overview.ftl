# Det som väntar på coachen, en rad var. Namn och dag står bredvid raden.

follow_up = Uppföljning: { $what }
action = Insatsen skulle vara klar: { $title }
mapping = Kartläggningen är påbörjad och inte klar
step = { $step }
visit = Besök kl. { $time }
sub_goal = Delmål: { $name }
report = Rapport: { $what }
permit_expires = Behörigheten går snart ut: { $permit }
permit_expired = Behörigheten har gått ut: { $permit }
permit_confirmation = Arbetsgivarens bekräftelse saknas: { $permit }
evaluation_end = Utvärdering vid slutet
evaluation_six_months = Utvärdering sex månader efter
levels = { $levels ->
    [one] En föreslagen nivå väntar på din bekräftelse
   *[other] { $levels } föreslagna nivåer väntar på din bekräftelse
}
certificate_expires = Intyget eller beviset går snart ut: { $model }
certificate_expired = Intyget eller beviset har gått ut: { $model }
certificate_confirmation = Arbetsgivarens bekräftelse av intyget saknas: { $model }
