import sys; sys.path.insert(0,'/tmp/w10')
import torch; torch.set_num_threads(1)
from experiments.collapse.train import *
from experiments.common import save_tensors
which=sys.argv[1]; folder=Path('/tmp/b10')/which
REM=["free bits 0.4","encoder ahead","delta"]
core=lambda s:[(r,n,s) for n in (1200,6000) for r in BOTH]
todo={"A":core(0)+[(r,6000,0) for r in REM+list(DOSES)]+core(1),
      "B":core(2)+[(r,6000,1) for r in REM]+[(r,6000,2) for r in REM]}[which]
images=load_images(); table,course=Table.read(folder/"runs.csv"),Table.read(folder/"course.csv")
for run,n,seed in unfinished(todo,table.rows,("run","steps","seed")):
    model, what = new_model(RUNS[run], seed), {"run": run, "steps": n, "seed": seed}
    rates = train(model, images.train, RUNS[run], n, seed)
    if run in SAVED and seed == 0 and n == 6000:
        half = {key: value.half() for key, value in model.state_dict().items()}
        save_tensors(half, folder / SAVED[run]); model = load(folder / SAVED[run])
    table.add(what | judge(model, images.test, RUNS[run]))
    course.add(*[what | {"step": step, "rate": rate} for step, rate in rates])
    print(table.rows[-1], flush=True)
