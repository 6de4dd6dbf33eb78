"""Fill the @@ of experiments/judging/README.md from scores.csv and seeds.csv, and print the numbers for the chapter.
   python3 /tmp/p/fill11.py [worktree]"""
import csv, re, statistics as st, sys
root = (sys.argv[1] if len(sys.argv) > 1 else '/tmp/w11') + '/experiments/judging/'
def rows(name): return list(csv.DictReader(open(root + name, encoding='utf-8')))
scores, seeds = rows('scores.csv'), rows('seeds.csv')
text = open(root + 'README.md', encoding='utf-8').read()
def stated(chosen, column):
    v = [100 * float(r[column]) for r in chosen]
    return f"{st.mean(v):.1f} ± {st.stdev(v):.1f}"
def fill(start, cells):
    global text
    new, n = re.subn(r'^(' + re.escape(start) + r'.*)\| @@ \| @@ \|$', lambda m: m[1] + '| ' + ' | '.join(cells) + ' |', text, count=1, flags=re.M)
    print('filled' if n else 'NOT FOUND', start, cells); text = new
for name in dict.fromkeys(r['set'] for r in scores):
    chosen = [r for r in scores if r['set'] == name]
    fill(f'| {name} | ' + f"{st.mean([100 * float(r['naive']) for r in chosen]):.1f} ±", [stated(chosen, 'precision'), stated(chosen, 'recall')])
    if 'precision_scatter' in chosen[0]:
        cells = [f"{st.mean([100 * float(r[c]) for r in chosen]):.1f}" for c in ('precision_scatter', 'recall_scatter')]
        if f'\n| {name} | @@ | @@ |' in text: text = text.replace(f'\n| {name} | @@ | @@ |', f'\n| {name} | ' + ' | '.join(cells) + ' |'); print('scatter', name, cells)
for beta in (0.1, 1.0, 3.0):
    for seed in range(3):
        chosen = [r for r in seeds if float(r['beta']) == beta and int(r['seed']) == seed]
        fill(f'| {beta:g} | {seed} |', [stated(chosen, 'precision'), stated(chosen, 'recall')])
if 'precision_scatter' in scores[0]:
    open(root + 'README.md', 'w', encoding='utf-8').write(text)
    s = {n: st.mean([100 * float(r['precision_scatter']) for r in scores if r['set'] == n]) for n in ('conv-60', 'fc-5', 'β = 1', 'β = 3', 'β = 0.1')}
    print('for the chapter, the two @@ (least and largest of these, percentage points):', s)
else: print('the CSV are those of one reference: nothing written')
