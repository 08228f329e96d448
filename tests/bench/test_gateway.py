import json

from bench import gateway


def test_it_runs_to_its_end_with_one_pair(tmp_path, capsys):
    gateway.run(tmp_path, pairs=1, settle_s=0.1)

    said = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert said["name"] == "gateway"
    assert said["gateway_mib"] > said["bare_python_mib"] > 1
