"""Applied at the root: 10–12 become 12–14, and 9 gives way to 9, 10 and 11."""
import hashlib, json, re, subprocess
from pathlib import Path
MOVE = {"10_beta_vae": "12_beta_vae", "11_conditional_vae": "13_conditional_vae", "12_other_data": "14_other_data"}
for a, b in MOVE.items():
    subprocess.run(["git", "mv", f"notebooks/{a}.ipynb", f"notebooks/{b}.ipynb"], check=True)
UP = {"10": "12", "11": "13", "12": "14"}
up = lambda m: m[1] + UP[m[2]]
OWN = re.compile(r"\b([Cc]hapter )(1[0-2])\b(?!\.\d)")

def own(text):
    out = []
    for line in text.split("\n"):
        if "cite:t}`bishop2006" in line or "cover2006" in line or "Gaussian channel (chapter 10)" in line or "mixtures at length, and chapter 12" in line or "at length in chapter 12, and EM in chapter 9" in line:
            out.append(line); continue
        out.append(OWN.sub(up, line))
    text = "\n".join(out)
    for a, b in MOVE.items():
        text = text.replace(a, b)
    return re.sub(r"(\{doc\}`)(1[0-2])( <1[2-4]_)", lambda m: m[1] + UP[m[2]] + m[3], text)

def swap(text, *pairs):
    for a, b in pairs:
        assert text.count(a) == 1, (a, text.count(a))
        text = text.replace(a, b)
    return text

NINE = {
 "00_vae_in_ten_minutes": (("collapse>`, and chapter 9 is", "collapse>`, and chapter 10 is"), ("{doc}`chapter 9 <09_how_good_is_it>`", "{doc}`chapter 9 <09_log_likelihood>`"),
    ("Chapter 9 discusses how to judge a model by more than its looks.", "Chapter 11 discusses how to judge a model by more than its looks."), ("{doc}`9 <09_how_good_is_it>`", "{doc}`9 <09_log_likelihood>`")),
 "12_beta_vae": (("rate and distortion (chapter 9)", "rate and distortion (chapter 10)"), ("Chapter 9 put models in a plane", "Chapter 10 put models in a plane"), ("Chapter 9 found this slope", "Chapter 10 found this slope"),
    ("VAEs of chapter 9:", "VAEs of chapter 10:"), ("linear model of chapter 9 it does", "linear model of chapter 10 it does")),
 "14_other_data": (("active units (chapter 9)", "active units (chapter 10)"), ("as in chapter 9.", "as in chapter 10."), ("Chapter 9 foretold", "Chapter 10 foretold"), ("This is chapter 9 again", "This is chapter 10 again")),
}
for path in sorted(Path("notebooks").glob("*.ipynb")):
    if path.name[:2] in ("08", "09") or path.stem in ("10_rate_distortion_collapse", "11_judging_samples"):
        continue
    nb = json.loads(path.read_text(encoding="utf-8"))
    changed = False
    pairs = list(NINE.get(path.stem, ()))
    for cell in nb["cells"]:
        if cell["cell_type"] != "markdown":
            continue
        source = "".join(cell["source"]); new = own(source)
        for pair in list(pairs):
            if pair[0] in new:
                assert new.count(pair[0]) == 1, pair
                new = new.replace(*pair); pairs.remove(pair)
        if new != source:
            changed = True
            cell["source"] = new.splitlines(keepends=True)
            cell["id"] = hashlib.sha256(f"markdown\n{new}".encode()).hexdigest()[:8]
    if pairs: print("left in", path, pairs)
    if changed:
        path.write_text(json.dumps(nb, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        print("changed", path)
files = subprocess.run("git ls-files '*.md' '*.py' '*.yml' '*.css' tests experiments book", shell=True, capture_output=True, text=True).stdout.split()
for name in sorted(set(files)):
    p = Path(name)
    if p.suffix not in {".md", ".py", ".yml"} or name.startswith(("CHANGELOG", "_config", "notebooks/")) or not p.exists() : continue
    text = p.read_text(encoding="utf-8"); new = own(text)
    if new != text: p.write_text(new, encoding="utf-8"); print("changed", name)
p = Path("tests/trained_numbers.csv"); t = p.read_text(encoding="utf-8")
for a, b in MOVE.items(): t = re.sub(rf"^{a},", f"{b},", t, flags=re.M)
t = "".join(l for l in t.splitlines(keepends=True) if not l.startswith("09_how_good_is_it,"))
p.write_text(t, encoding="utf-8")
