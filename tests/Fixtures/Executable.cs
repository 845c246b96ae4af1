using System.Diagnostics;
using System.Text;

namespace Investigations.Tests.Fixtures;

/// <summary>Runs the product's executable as a process of its own, the way people do.</summary>
internal static class Executable
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "Investigations.Api.dll");

    /// <summary>Runs a command to its end.</summary>
    public static Task<Shell.Result> RunAsync(string home, params string[] arguments) =>
        Shell.RunAsync("dotnet", [Assembly, .. arguments, "--home", home], AppContext.BaseDirectory);

    /// <summary>Runs a command to its end with more environment variables.</summary>
    public static Task<Shell.Result> RunAsync(string home, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Shell.RunAsync("dotnet", [Assembly, .. arguments, "--home", home], AppContext.BaseDirectory, environment);

    /// <summary>Starts a command that is to be killed; its output is thrown away.</summary>
    public static Process Start(string home, params string[] arguments) => Begin(home, arguments);

    /// <summary>Starts a command and waits until a line of its output holds a text; the caller ends the process.</summary>
    public static async Task<(Process Process, string Line)> StartUntilAsync(string home, string text, TimeSpan patience, params string[] arguments)
    {
        var process = Begin(home, arguments);
        var said = new StringBuilder();
        using var late = new CancellationTokenSource(patience);
        try
        {
            while (await process.StandardOutput.ReadLineAsync(late.Token) is { } line)
            {
                said.AppendLine(line);
                if (line.Contains(text, StringComparison.Ordinal)) return (process, line);
            }
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }
        throw new InvalidOperationException($"'{text}' was never printed.{Environment.NewLine}{said}{(process.HasExited ? await process.StandardError.ReadToEndAsync(CancellationToken.None) : "")}");
    }

    private static Process Begin(string home, string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Assembly, .. arguments, "--home", home])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        }) ?? throw new InvalidOperationException("The executable did not start.");
}
