using Spectre.Console;

namespace Investigations.Api.Commands;

/// <summary>Tells people what a command does: bars on a terminal, plain lines otherwise.</summary>
/// <param name="output">Results and plain progress.</param>
/// <param name="error">What went wrong.</param>
/// <param name="isTerminal">True when somebody watches.</param>
internal sealed class Teller(TextWriter output, TextWriter error, bool isTerminal)
{
    /// <summary>A line of results.</summary>
    public void Say(string line) => output.WriteLine(line);

    /// <summary>A line about what went wrong and what to do.</summary>
    public void Fail(string line) => error.WriteLine(line);

    /// <summary>Does work that tells how far it is.</summary>
    /// <param name="work">Is given what to tell: the name of a part, and its percentage.</param>
    public async Task<T> WatchAsync<T>(Func<Action<string, int>, Task<T>> work)
    {
        if (!isTerminal)
        {
            var begun = new HashSet<string>(StringComparer.Ordinal);
            return await work((part, _) =>
            {
                lock (begun)
                {
                    if (begun.Add(part)) Say($"{part} ...");
                }
            });
        }

        return await AnsiConsole.Progress().Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context =>
            {
                var bars = new Dictionary<string, ProgressTask>(StringComparer.Ordinal);
                return work((part, percent) =>
                {
                    lock (bars)
                    {
                        if (!bars.TryGetValue(part, out var bar)) bars.Add(part, bar = context.AddTask(Markup.Escape(part)));
                        bar.Value = percent;
                    }
                });
            });
    }
}
