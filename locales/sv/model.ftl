# Formulärens texter i ett modellpaket: för den som läser paketet. Programmet har samma frågor på skärmen.

information = Information till deltagaren, version { $version }
levels = Nivåerna
statements = Påståendena före, vid slutet och sex månader efter
need_sheet = Behovsbladet vid första mötet
demands = Kundernas krav: vad kunderna frågar efter nu, och inom ett år eller två.
technology = Ny teknik: nya maskiner, material och arbetssätt.
recruitment = Rekrytering: vilka företaget söker och inte hittar.
staffing = Bemanning: skift, pensioner, var en enda person kan något.
hinders = Vad som hindrar: det som gör det svårt att lära i arbetet. Inget om någons hälsa.
mapping_form = Blanketten skrivs ut från en befattning. Den har befattningens kompetenser, nivåerna och informationen till deltagaren, men inte vilken nivå som krävs: allt den skrivs ut från finns i paketet.
