# A company's competence matrix on paper. Read by who leads the work: plain, and no ranking.

kind = Competence matrix
title_of = Competence matrix, { $company }, { $day }
made = Drawn up { $day }
left_with = Copy { $version }, left with { $who }
purpose = The matrix shows what those who work here can do according to the competence mapping, against what their roles require. It is for planning who works where, guidance and training. It ranks nobody, and no level in it is a validation.

## What it shows

about = What it shows
people = People
organisation_number = Org. no.
project = Project
compared = Compared with
on_one = This hangs on one person
on_one_note = Only one of those who are mapped can do the work on their own (level 3 or 4). When that person is away, nobody can.
without_anyone = Nobody who is mapped can do this on their own
competences = Competence by competence
competences_note = “Can alone” counts everyone mapped at level 3 or 4, “can guide” those at level 4. The last three count those whose role requires the competence.
block = Person { $from } to { $to }
block_note = The figure is the mapped level, 0–4. An underlined figure is for a critical requirement. An empty cell: the role does not require the competence.
block_note_compared = The figure is the mapped level, 0–4; the figure before the arrow is the level on the earlier day. An underlined figure is for a critical requirement. An empty cell: the role does not require the competence.

## Columns

head_number = No.
head_person = Name
head_role = Role
head_mapped = Mapped
head_alone_in = Alone in
head_only = What nobody else can do alone
head_competence = Competence
head_alone = Can alone
head_guide = Can guide
head_met = Meet it
head_gap = Below it
head_unknown = Not assessed

## In the cells

guide = { $can }, of whom { $want } want to
assessed_of = { $assessed } of { $applicable }
no_requirements = no requirements
level_alone = level{ "\u00A0" }{ $level }, not required by the role
was = was { $level }
legend_met = Filled cell: meets the requirement
legend_gap = Striped cell: below the requirement
legend_surplus = Dotted cell: over the requirement
