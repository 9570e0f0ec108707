# Advice on where a register lies. It can be made and opened there all the same.

network = The folder is on another computer, in a network. When the connection breaks nothing can be saved until it is back. The register is better kept on this computer's own disk.
synchronised = The folder is kept in step by { $program }, which may copy the register in the middle of a change or put an older file back. The register is better kept in a folder that is not kept in step.
