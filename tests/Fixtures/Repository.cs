namespace Investigations.Tests.Fixtures;

/// <summary>Finds the checkout the tests were built from, and the data that may stand beside it.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Investigations.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>The folder with data by others; tests that need it skip where it is absent.</summary>
    public static string Shared { get; } =
        Environment.GetEnvironmentVariable("INVESTIGATIONS_SHARED") ?? Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>Product files: the C# sources of graph, jobs and api.</summary>
    public static IEnumerable<string> ProductSources() => new[] { "graph", "jobs", "api" }
        .SelectMany(room => Directory.EnumerateFiles(Path.Combine(Root, room), "*.cs", SearchOption.AllDirectories))
        .Where(path => !IsGenerated(path))
        .Order(StringComparer.Ordinal);

    /// <summary>The path from the root, with forward slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static bool IsGenerated(string path)
    {
        string relative = Relative(path);
        return relative.Contains("/obj/", StringComparison.Ordinal) || relative.Contains("/bin/", StringComparison.Ordinal);
    }

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Investigations.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run from inside a checkout; Investigations.sln was not found above them.");
    }
}
