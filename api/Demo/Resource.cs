using System.Reflection;

namespace Investigations.Api.Demo;

/// <summary>The lists that ship with the generator: lines of cells between bars, lines that begin with # are notes.</summary>
internal static class Resource
{
    public static List<string[]> Lines(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Investigations.Api.Demo.Resources." + name)
            ?? throw new InvalidOperationException($"The assembly holds no list '{name}'.");
        using StreamReader reader = new(stream);
        List<string[]> lines = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') lines.Add(line.Split('|'));
        }
        return lines;
    }
}
