# What the coach goes through with the participant before the mapping (GDPR article 13).
# One sentence a line, as one speaks. A change of content, in either language, gets a new version in
# both: each mapping keeps the version as the record of what the participant was told.

version = 2026-11

text =
    The project’s owner is responsible for the information about you, and the coach tells you who that is and how to reach them.
    We write down who you are, where you work, what you can do in your work, your background, your certificates and what you wish for.
    We do it so that you get a competence profile and a development plan, and so that the project can account for what it has done.
    Taking part is voluntary: you can skip a question, take a break or stop without saying why.
    The employer may see the profile and the plan when you have gone through them, but not your own rating, and what you need in order to take part only if you say yes.
    Those who pay for and follow up the project get the information about participants that they have a right to require.
    You may read everything that is written about you, the coach’s notes as well, and you get a copy of the profile and the plan.
    You can ask to have information corrected, removed or handed over to you and say no to how it is used, and you can complain to the Swedish Authority for Privacy Protection.
    We write nothing about your health and nothing about membership in a trade union.
    The information is kept encrypted on the coach’s computer, and the coach tells you on what ground it is kept and for how long.
    No decisions about you are made by a computer program.
    The mapping is no grade and no formal recognition: it shows what you can do today and what the next step could be.
