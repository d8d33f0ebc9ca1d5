namespace Hatmax.Cli.Terminals;

/// <summary>Asks a person: questions on standard error, so that results can still be piped.</summary>
internal sealed class Questions(ITerminal terminal, CancellationToken cancellation)
{
    /// <summary>Says something between two questions.</summary>
    public void Say(string text) => terminal.Note(text);

    /// <summary>Asks until the answer has no problem; an empty answer is the default.</summary>
    /// <param name="question">Without a question mark or colon at its end.</param>
    /// <param name="fallback">What an empty answer means; shown when it is not empty.</param>
    /// <param name="problem">What is wrong with an answer, or null.</param>
    /// <exception cref="EndOfStreamException">There are no more answers.</exception>
    /// <exception cref="OperationCanceledException">The person pressed Ctrl-C.</exception>
    public Task<string> AskAsync(string question, string fallback, Func<string, string?> problem) => AnswerAsync(
        question + (fallback.Length == 0 ? ": " : $" [{fallback}]: "), answer => answer.Length == 0 ? fallback : answer, problem);

    /// <summary>Asks for one of several words.</summary>
    public Task<string> ChooseAsync(string question, string fallback, params ImmutableArray<string> choices) => AskAsync(
        $"{question} ({string.Join(", ", choices)})", fallback,
        answer => choices.Contains(answer, StringComparer.Ordinal) ? null : $"'{answer}' is none of {string.Join(", ", choices)}.");

    /// <summary>Asks for yes or no. When there are no more answers, that is a no.</summary>
    /// <param name="question">Without its question mark.</param>
    /// <param name="fallback">What an empty answer means.</param>
    /// <exception cref="OperationCanceledException">The person pressed Ctrl-C.</exception>
    public async Task<bool> ConfirmAsync(string question, bool fallback)
    {
        try
        {
            return await AnswerAsync(
                $"{question}? {(fallback ? "[Y/n]" : "[y/N]")} ", answer => answer.Length == 0 ? fallback ? "y" : "n" : answer.ToLowerInvariant(),
                answer => answer is "y" or "yes" or "n" or "no" ? null : "Answer yes or no.").ConfigureAwait(false) is "y" or "yes";
        }
        catch (EndOfStreamException)
        {
            return false;
        }
    }

    private async Task<string> AnswerAsync(string prompt, Func<string, string> meaning, Func<string, string?> problem)
    {
        while (true)
        {
            terminal.Err.Write(TerminalText.Clean(prompt));
            var answer = meaning((await LineAsync().ConfigureAwait(false)).Trim());
            if (problem(answer) is not { } wrong)
            {
                return answer;
            }

            terminal.Warn(wrong);
        }
    }

    private async Task<string> LineAsync()
    {
        string? line = null;
        try
        {
            // Reading from a console knows no token: the wait for it ends, not the reading.
            line = await Task.Run(terminal.In.ReadLine, CancellationToken.None).WaitAsync(cancellation).ConfigureAwait(false);
            return line ?? throw new EndOfStreamException();
        }
        finally
        {
            // What comes next does not stand behind the question.
            if (line is null)
            {
                terminal.Err.WriteLine();
            }
        }
    }
}
