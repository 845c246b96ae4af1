namespace Investigations.Tests.Api.Demo;

/// <summary>Data made by others, which may be absent.</summary>
internal static class Shared
{
    public static string Folder { get; } = Environment.GetEnvironmentVariable("INVESTIGATIONS_SHARED") ?? Beside();

    private static string Beside()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Investigations.sln"))) folder = folder.Parent;
        return Path.Combine(folder?.Parent?.FullName ?? AppContext.BaseDirectory, "shared");
    }
}
