using System.Text;

namespace Hatmax.Cli.Completions;

/// <summary>Completion scripts. They hold every word, so that pressing Tab starts no process.</summary>
internal static class CompletionScripts
{
    /// <summary>Shells that there is a script for.</summary>
    public static ImmutableArray<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script for a shell.</summary>
    public static string Write(string shell, CompletionModel model) => shell switch
    {
        "zsh" => Zsh(model),
        "fish" => Fish(model),
        "pwsh" => PowerShell(model),
        _ => Bash(model),
    };

    private static string Bash(CompletionModel model)
    {
        var text = new StringBuilder("""
            # Completion of hatmax for bash: source <(hatmax completions bash)
            _hatmax() {
              local word=${COMP_WORDS[COMP_CWORD]} before='' command='' i IFS=$' \t\n'
              (( COMP_CWORD > 0 )) && before=${COMP_WORDS[COMP_CWORD-1]}
              COMPREPLY=()
              for (( i = 1; i < COMP_CWORD; i++ )); do
                case ${COMP_WORDS[i]} in

            """);
        Line(text, $"      {Alternatives(model.Commands.Select(c => c.Name))}) command=${{COMP_WORDS[i]}}; break;;");
        Line(text, "    esac");
        Line(text, "  done");
        BashValues(text, model);
        Line(text, "  case $command in");
        foreach (var command in model.Commands)
        {
            Line(text, $"    {command.Name}) COMPREPLY=($(compgen -W '{Join(command.Arguments.Concat(command.Options))}' -- \"$word\"));;");
        }

        Line(text, $"    *) COMPREPLY=($(compgen -W '{Join(model.Commands.Select(c => new CompletionWord(c.Name, "")))} --help --version' -- \"$word\"));;");
        Line(text, "  esac");
        Line(text, "}");
        Line(text, "complete -F _hatmax hatmax ./hatmax");
        return text.ToString();
    }

    private static void BashValues(StringBuilder text, CompletionModel model)
    {
        // In 'logs' -f means --follow and takes no value.
        Line(text, "  case $command:$before in");
        Line(text, "    logs:-f) ;;");
        foreach (var (option, words) in model.Values)
        {
            Line(text, $"    *:{option}) COMPREPLY=($(compgen -W '{string.Join(' ', words)}' -- \"$word\")); return;;");
        }

        Line(text, $"    {Alternatives(model.FileOptions.Select(o => "*:" + o))}) compopt -o filenames 2>/dev/null; IFS=$'\\n'; COMPREPLY=($(compgen -f -- \"$word\")); return;;");
        Line(text, "  esac");
    }

    private static string Zsh(CompletionModel model)
    {
        var text = new StringBuilder("#compdef hatmax\n# Completion of hatmax for zsh: hatmax completions zsh > \"${fpath[1]}/_hatmax\"\n_hatmax() {\n  local -a words_\n");
        Line(text, "  if (( CURRENT == 2 )); then");
        Line(text, $"    words_=({string.Join(' ', model.Commands.Select(c => Quote($"{c.Name}:{c.Description}")))})");
        Line(text, "    _describe command words_; return");
        Line(text, "  fi");
        Line(text, "  case $words[2]:$words[CURRENT-1] in");
        Line(text, "    logs:-f) ;;");
        foreach (var (option, words) in model.Values)
        {
            Line(text, $"    *:{option}) compadd -- {string.Join(' ', words)}; return;;");
        }

        Line(text, $"    {Alternatives(model.FileOptions.Select(o => "*:" + o))}) _files; return;;");
        Line(text, "  esac");
        Line(text, "  case $words[2] in");
        foreach (var command in model.Commands)
        {
            Line(text, $"    {command.Name}) words_=({string.Join(' ', command.Arguments.Concat(command.Options).Select(w => Quote($"{w.Text}:{w.Description}")))});;");
        }

        Line(text, "  esac");
        Line(text, "  _describe option words_");
        Line(text, "}");
        Line(text, "if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _hatmax \"$@\"; else compdef _hatmax hatmax; fi");
        return text.ToString();
    }

    private static string Fish(CompletionModel model)
    {
        var text = new StringBuilder("# Completion of hatmax for fish: hatmax completions fish > ~/.config/fish/completions/hatmax.fish\ncomplete -c hatmax -f\n");
        foreach (var command in model.Commands)
        {
            Line(text, $"complete -c hatmax -n __fish_use_subcommand -a {command.Name} -d {FishQuote(command.Description)}");
            var when = $"-n {FishQuote("__fish_seen_subcommand_from " + command.Name)}";
            foreach (var word in command.Arguments)
            {
                Line(text, $"complete -c hatmax {when} -a {word.Text}");
            }

            foreach (var option in command.Options.Where(o => o.Text.StartsWith('-')))
            {
                Line(text, $"complete -c hatmax {when} {FishOption(option.Text, model)} -d {FishQuote(option.Description)}");
            }
        }

        return text.ToString();
    }

    private static string FishOption(string name, CompletionModel model)
    {
        var form = name.StartsWith("--", StringComparison.Ordinal) ? $"-l {name[2..]}" : name.Length == 2 ? $"-s {name[1..]}" : $"-o {name[1..]}";
        var values = model.Values.FirstOrDefault(v => v.Option == name).Words;
        return !values.IsDefaultOrEmpty ? $"{form} -x -a '{string.Join(' ', values)}'"
            : model.FileOptions.Contains(name, StringComparer.Ordinal) && name != "-f" ? $"{form} -r -F"
            : form;
    }

    private static string PowerShell(CompletionModel model)
    {
        var text = new StringBuilder("""
            # Completion of hatmax for PowerShell: hatmax completions pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName hatmax -ScriptBlock {
              param($wordToComplete, $commandAst, $cursorPosition)
              $values = @{

            """);
        foreach (var (option, words) in model.Values)
        {
            Line(text, $"    '{option}' = @({string.Join(", ", words.Select(PowerShellQuote))})");
        }

        Line(text, "  }");
        Line(text, "  $commands = [ordered]@{");
        foreach (var command in model.Commands)
        {
            Line(text, $"    '{command.Name}' = @({string.Join(", ", command.Arguments.Concat(command.Options).Select(w => PowerShellQuote(w.Text)))})");
        }

        text.Append("""
              }
              $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
              if ($wordToComplete) { $typed = @($typed | Select-Object -SkipLast 1) }
              $command = $typed | Where-Object { $commands.Contains($_) } | Select-Object -First 1
              $before = $typed | Select-Object -Last 1
              $words = if ($before -and $values.ContainsKey($before)) { $values[$before] } elseif ($command) { $commands[$command] } else { $commands.Keys + '--help' + '--version' }
              $words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """);
        return text.ToString();
    }

    private static string Alternatives(IEnumerable<string> words) => string.Join('|', words);

    private static string Join(IEnumerable<CompletionWord> words) => string.Join(' ', words.Select(w => w.Text));

    // zsh reads name:description; a quote ends the shell word.
    private static string Quote(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    private static string FishQuote(string text) => "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";

    private static string PowerShellQuote(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
