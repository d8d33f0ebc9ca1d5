return await Hatmax.Infra.InfraProgram.RunAsync().ConfigureAwait(false);
