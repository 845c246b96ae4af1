using System.Collections;
using Investigations.Api.Commands;

// Commands name what they work with; this is where the process meets the machine.
var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
    .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "", StringComparer.Ordinal);
var teller = new Teller(Console.Out, Console.Error, isTerminal: !Console.IsOutputRedirected);
return await CommandLine.RunAsync(args, new Workplace(TimeProvider.System, environment, teller));
